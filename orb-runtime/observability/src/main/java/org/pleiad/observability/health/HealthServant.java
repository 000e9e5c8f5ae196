package org.pleiad.observability.health;

import org.pleiad.observability.PleiadHealth.Finding;
import org.pleiad.observability.PleiadHealth.HealthPOA;
import org.pleiad.observability.PleiadHealth.Report;

/** The object {@code PleiadHealth} of a process. Any thread. */
final class HealthServant extends HealthPOA {
    private final Health health;

    HealthServant(Health health) {
        this.health = health;
    }

    @Override
    public Report liveness() {
        return report(health.liveness());
    }

    @Override
    public Report readiness() {
        return report(health.readiness());
    }

    private static Report report(HealthReport found) {
        return new Report(
                found.passed(),
                found.findings().stream()
                        .map(each -> new Finding(each.check(), each.passed(), wire(each.why())))
                        .toArray(Finding[]::new));
    }

    /** A string may hold no zero, and others than ISO 8859-1 need a code set that clients may lack. */
    private static String wire(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().limit(2_000).forEach(c -> plain.append(c == 0 || c > 0xff ? '?' : (char) c));
        return plain.toString();
    }
}
