package org.pleiad.observability.call;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.pleiad.observability.call.CallFacts.Ending;

/** The keys and values of a call: always the same keys, as Prometheus demands. */
final class CallValues {
    private static final KeyValue CORBA = CallKey.SYSTEM.withValue("corba");

    /** What the conventions call a method, or an error, that cannot be named. */
    static final String OTHER = "_OTHER";

    private CallValues() {}

    /** Few values each: labels of meters. */
    static KeyValues low(CallFacts facts) {
        return KeyValues.of(
                CORBA,
                CallKey.SERVICE.withValue(orNone(facts.service())),
                CallKey.METHOD.withValue(method(facts)),
                CallKey.STATUS.withValue(
                        facts.ending() == Ending.NONE
                                ? KeyValue.NONE_VALUE
                                : facts.ending().name()),
                CallKey.ERROR.withValue(orNone(facts.exceptionLabel())));
    }

    /** Where a call goes. */
    static KeyValues address(CallFacts facts) {
        return KeyValues.of(
                CallKey.SERVER_ADDRESS.withValue(orNone(facts.host())),
                CallKey.SERVER_PORT.withValue(
                        facts.port() == 0 ? KeyValue.NONE_VALUE : Integer.toString(facts.port())));
    }

    /** Many values: of spans only. */
    static KeyValues high(CallFacts facts) {
        KeyValues values = KeyValues.empty();
        if (!facts.nameable()) {
            values = values.and(CallKey.ORIGINAL_METHOD.withValue(facts.operation()));
        }
        if (facts.completed() != null) {
            values = values.and(
                    CallKey.MINOR.withValue(String.format("0x%08x", facts.minor())),
                    CallKey.COMPLETED.withValue(CallFailure.word(facts.completed())));
        }
        return values;
    }

    /** {@code CosNaming::NamingContext/resolve}. */
    static String method(CallFacts facts) {
        if (!facts.nameable()) {
            return OTHER;
        }
        return facts.service().isEmpty() ? facts.operation() : facts.service() + "/" + facts.operation();
    }

    private static String orNone(String text) {
        return text.isEmpty() ? KeyValue.NONE_VALUE : text;
    }
}
