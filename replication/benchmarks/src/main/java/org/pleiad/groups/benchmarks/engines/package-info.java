/**
 * Engines alone, below groups and the ORB's calls: three processes, proposals of 100 octets. Start reading at
 * {@link org.pleiad.groups.benchmarks.engines.EngineFigures}.
 */
package org.pleiad.groups.benchmarks.engines;
