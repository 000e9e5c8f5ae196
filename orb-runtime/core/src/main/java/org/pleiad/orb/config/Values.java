package org.pleiad.orb.config;

import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pleiad.orb.cdr.CharCodeSet;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.cdr.WcharCodeSet;
import org.pleiad.orb.client.DirectCalls;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.transport.TlsConfig;

/** The values of settings from their text; an impossible one is an {@link IllegalArgumentException} with the choice. */
final class Values {
    private Values() {}

    static int number(String text, int least, int greatest) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw wanted("a number from " + least + " to " + greatest, notANumber);
        }
        throw wanted("a number from " + least + " to " + greatest, null);
    }

    static Duration millis(String text) {
        return Duration.ofMillis(number(text, 1, Integer.MAX_VALUE));
    }

    static boolean bool(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            case "false", "no", "0" -> false;
            default -> throw wanted("true or false", null);
        };
    }

    static DirectCalls directCalls(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "value", "true" -> DirectCalls.VALUE;
            case "reference" -> DirectCalls.REFERENCE;
            case "false" -> DirectCalls.OFF;
            default -> throw wanted("value, reference or false", null);
        };
    }

    static Delivery delivery(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "at-most-once" -> Delivery.AT_MOST_ONCE;
            case "at-least-once" -> Delivery.AT_LEAST_ONCE;
            default -> throw wanted("at-most-once or at-least-once", null);
        };
    }

    static GiopVersion giopVersion(String text) {
        return switch (text.strip()) {
            case "1.0" -> GiopVersion.V1_0;
            case "1.1" -> GiopVersion.V1_1;
            case "1.2" -> GiopVersion.V1_2;
            default -> throw wanted("1.0, 1.1 or 1.2", null);
        };
    }

    static ByteOrder byteOrder(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "native" -> ByteOrder.nativeOrder();
            case "big" -> ByteOrder.BIG_ENDIAN;
            case "little" -> ByteOrder.LITTLE_ENDIAN;
            default -> throw wanted("big, little or native", null);
        };
    }

    static CharCodeSet charCodeSet(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "ISO-8859-1" -> CharCodeSet.ISO_8859_1;
            case "UTF-8" -> CharCodeSet.UTF_8;
            default -> throw wanted("ISO-8859-1 or UTF-8", null);
        };
    }

    static WcharCodeSet wcharCodeSet(String text) {
        return switch (text.strip().toUpperCase(Locale.ROOT)) {
            case "NONE" -> WcharCodeSet.NONE;
            case "UTF-16" -> WcharCodeSet.UTF_16;
            default -> throw wanted("none or UTF-16", null);
        };
    }

    static TlsConfig.ClientCertificates clientCertificates(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "none" -> TlsConfig.ClientCertificates.NONE;
            case "want" -> TlsConfig.ClientCertificates.WANTED;
            case "need" -> TlsConfig.ClientCertificates.NEEDED;
            default -> throw wanted("none, want or need", null);
        };
    }

    static TlsConfig.Use tlsUse(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "when-needed" -> TlsConfig.Use.WHEN_NEEDED;
            case "when-offered" -> TlsConfig.Use.WHEN_OFFERED;
            case "always" -> TlsConfig.Use.ALWAYS;
            default -> throw wanted("when-needed, when-offered or always", null);
        };
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static IllegalArgumentException wanted(String what, Throwable cause) {
        return new IllegalArgumentException("it must be " + what, cause);
    }
}
