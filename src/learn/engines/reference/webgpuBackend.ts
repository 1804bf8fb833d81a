/** Imported before the reference engine is asked to compute on WebGPU; a file of its own, since few browsers fetch it. */
import '@tensorflow/tfjs-backend-webgpu';
