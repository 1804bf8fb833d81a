import { describe, expect, it } from 'vitest';
import { Relabeling } from '../../../src/learn/run/relabeling.ts';

const labels = (...classes: number[]) => Uint8Array.from(classes);

function relabeled(): Relabeling {
  const relabeling = new Relabeling(0, labels(0, 1, 0));
  relabeling.measure(10, labels(0, 0, 0));
  relabeling.measure(20, labels(0, 1, 0));
  relabeling.measure(30, labels(1, 1, 0));
  return relabeling;
}

describe('Relabeling', () => {
  it('counts each point’s changes and knows since when its label has stood', () => {
    const { counts, since, from } = relabeled().at(30);
    expect([...counts]).toEqual([1, 2, 0]);
    expect([...since]).toEqual([30, 20, 0]);
    expect(from).toBe(0);
  });

  it('says of an earlier step what was known there', () => {
    const { counts, since } = relabeled().at(15);
    expect([...counts]).toEqual([0, 1, 0]);
    expect([...since]).toEqual([0, 10, 0]);
  });

  it('counts nothing twice when a run goes back and forward again', () => {
    const relabeling = relabeled();
    relabeling.measure(10, labels(0, 0, 0));
    relabeling.measure(30, labels(1, 1, 0));
    expect(relabeling.at(30)).toEqual(relabeled().at(30));
  });

  it('forgets what came after a branch, and counts on from there', () => {
    const relabeling = relabeled();
    relabeling.branch(20);
    expect([...relabeling.at(30).counts]).toEqual([0, 2, 0]);
    relabeling.measure(25, labels(0, 1, 1));
    expect([...relabeling.at(25).since]).toEqual([0, 20, 25]);
  });

  it('sees a teacher that answers anew at the very step of a branch', () => {
    const relabeling = relabeled();
    relabeling.branch(30);
    relabeling.measure(30, labels(1, 1, 1));
    expect([...relabeling.at(30).counts]).toEqual([1, 2, 1]);
  });

  it('forks into two that count on their own', () => {
    const relabeling = relabeled();
    const fork = relabeling.fork();
    fork.branch(20);
    fork.measure(40, labels(0, 1, 1));
    relabeling.measure(50, labels(0, 1, 0));
    expect([...relabeling.at(50).counts]).toEqual([2, 2, 0]);
    expect([...fork.at(50).counts]).toEqual([0, 2, 1]);
  });

  it('keeps no array of the caller’s', () => {
    const relabeling = new Relabeling(0, labels(0, 0));
    const given = labels(0, 1);
    relabeling.measure(1, given);
    given.fill(0);
    relabeling.measure(2, labels(0, 1));
    expect([...relabeling.at(2).counts]).toEqual([0, 1]);
  });

  it('can begin in the middle of a run', () => {
    const relabeling = new Relabeling(400, labels(1, 1));
    expect([...relabeling.at(500).since]).toEqual([400, 400]);
  });
});
