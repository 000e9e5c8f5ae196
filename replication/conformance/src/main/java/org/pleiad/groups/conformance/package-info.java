/** What every engine must pass, and checkers of recorded histories. Start reading at {@code EngineConformance}. */
package org.pleiad.groups.conformance;
