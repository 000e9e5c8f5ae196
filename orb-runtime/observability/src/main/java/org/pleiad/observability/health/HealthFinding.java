package org.pleiad.observability.health;

/**
 * What one check found.
 *
 * @param check its name
 * @param passed whether the thing works
 * @param why why it does not; empty if it does
 */
public record HealthFinding(String check, boolean passed, String why) {

    static HealthFinding good(String check) {
        return new HealthFinding(check, true, "");
    }

    static HealthFinding bad(String check, String why) {
        return new HealthFinding(check, false, why);
    }
}
