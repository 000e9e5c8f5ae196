package org.pleiad.dynamic.value;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;

/** The cases of unions with their labels as plain values. For one thread; remembers the unions it was asked about. */
final class Unions {

    /** One label of a union; {@code null} is the default label. */
    record Case(Object label, String name, TypeCode type) {}

    private final Map<TypeCode, List<Case>> known = new IdentityHashMap<>();

    List<Case> cases(TypeCode union) {
        return known.computeIfAbsent(union, type -> {
            TypeCode discriminator = TypeShape.discriminator(type);
            return TypeShape.cases(type).stream()
                    .map(each -> new Case(
                            each.label() == null
                                    ? null
                                    : PlainReader.simple(each.label().create_input_stream(), discriminator),
                            each.name(),
                            each.type()))
                    .toList();
        });
    }

    /** The case that a discriminator selects. */
    Optional<Case> selected(TypeCode union, Object discriminator) {
        Optional<Case> otherwise = Optional.empty();
        for (Case each : cases(union)) {
            if (each.label() == null) {
                otherwise = Optional.of(each);
            } else if (each.label().equals(discriminator)) {
                return Optional.of(each);
            }
        }
        return otherwise;
    }

    /** A discriminator that selects a member, if there is such a member. */
    Optional<Object> discriminator(TypeCode union, String member) {
        boolean byDefault = false;
        for (Case each : cases(union)) {
            if (each.name().equals(member)) {
                if (each.label() != null) {
                    return Optional.of(each.label());
                }
                byDefault = true;
            }
        }
        return byDefault ? unlisted(union) : Optional.empty();
    }

    /** The first value of the discriminator's type that no label has. */
    private Optional<Object> unlisted(TypeCode union) {
        Set<Object> taken = new HashSet<>();
        cases(union).forEach(each -> taken.add(each.label()));
        TypeCode type = TypeShape.unaliased(TypeShape.discriminator(union));
        if (type.kind().value() == TCKind._tk_enum) {
            return TypeShape.memberNames(type).stream()
                    .filter(name -> !taken.contains(name))
                    .<Object>map(name -> name)
                    .findFirst();
        }
        // one more candidate than there are labels is enough
        for (int i = 0; i <= taken.size(); i++) {
            Object candidate = number(type.kind().value(), i);
            if (!taken.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Object number(int kind, int i) {
        return switch (kind) {
            case TCKind._tk_boolean -> i == 1;
            case TCKind._tk_char, TCKind._tk_wchar -> (char) ('a' + i);
            case TCKind._tk_short -> (short) i;
            case TCKind._tk_ulong, TCKind._tk_longlong -> (long) i;
            case TCKind._tk_ulonglong -> BigInteger.valueOf(i);
            default -> i;
        };
    }
}
