/**
 * What every engine must pass. A module with an engine has a test class that extends
 * {@link org.pleiad.groups.conformance.EngineConformance} and says in an {@link org.pleiad.groups.conformance.EngineHarness} how
 * hosts are started, and how they die.
 *
 * <pre>{@code
 * class LocalEngineTest extends EngineConformance {
 *     protected EngineHarness harness() {
 *         return new LocalHarness();
 *     }
 * }
 * }</pre>
 */
package org.pleiad.groups.conformance;
