/** What the benchmark uses of ConvNetJS 0.3.0, which brings no types. */
declare module 'convnetjs' {
  /** A volume; here a vector, or the weights of one unit. */
  export class Vol {
    constructor(values: number[]);
    w: Float64Array;
  }
  interface FullyConnected {
    layer_type: 'fc';
    /** A unit each. */
    filters: Vol[];
    biases: Vol;
  }
  export class Net {
    layers: (FullyConnected | { layer_type: 'input' | 'tanh' | 'softmax' })[];
    makeLayers(definitions: object[]): void;
  }
  export class SGDTrainer {
    constructor(net: Net, options: { learning_rate: number; momentum: number; batch_size: number });
    /** Adds one example's gradient, and takes a step after every `batch_size` of them. */
    train(x: Vol, y: number): unknown;
  }
}
