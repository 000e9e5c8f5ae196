package org.pleiad.orb.config;

/** The form {@code NAME=URL}. */
final class InitialReferenceSetting {
    private InitialReferenceSetting() {}

    static void apply(OrbConfig.Builder builder, String text) {
        int equals = text.indexOf('=');
        if (equals <= 0 || equals == text.length() - 1) {
            throw new IllegalArgumentException(
                    "it must be NAME=URL, for instance NameService=corbaloc::localhost:2809/NameService");
        }
        builder.initialReference(text.substring(0, equals), text.substring(equals + 1));
    }
}
