package org.pleiad.observability.health;

import java.util.List;

/**
 * What all checks of a kind found.
 *
 * @param findings one for each check, in the order in which they were given
 */
public record HealthReport(List<HealthFinding> findings) {

    public HealthReport {
        findings = List.copyOf(findings);
    }

    /** Whether all have passed. */
    public boolean passed() {
        return findings.stream().allMatch(HealthFinding::passed);
    }
}
