package org.pleiad.orb.dynany;

import java.util.HashMap;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;

/** Which member of a union goes with which discriminator. Values of all discriminator types are held as longs. */
final class Branches {
    /** No member. */
    static final int NONE = -1;

    private final Shape union;
    private final Map<Long, Integer> indexes = new HashMap<>();

    Branches(NodeMaker maker, Shape union) {
        this.union = union;
        for (int i = 0; i < union.memberCount(); i++) {
            if (i != union.defaultIndex()) {
                indexes.putIfAbsent(valueOf(maker, union.label(i)), i);
            }
        }
    }

    private static long valueOf(NodeMaker maker, Any label) {
        return valueOf(NodeReader.read(maker, label));
    }

    static long valueOf(Node discriminator) {
        if (discriminator instanceof EnumNode enumeration) {
            return enumeration.get_as_ulong();
        }
        Object value = ((BasicNode) discriminator).get();
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value instanceof Character c ? c : ((Number) value).longValue();
    }

    static void set(Node discriminator, long value) {
        try {
            if (discriminator instanceof EnumNode enumeration) {
                enumeration.set_as_ulong((int) value);
            } else {
                BasicNode basic = (BasicNode) discriminator;
                basic.set(boxed(basic.shape().kind(), value));
            }
        } catch (InvalidValue impossible) {
            throw new IllegalStateException("a label is no value of its type", impossible);
        }
    }

    private static Object boxed(int kind, long value) {
        return switch (kind) {
            case TCKind._tk_boolean -> value != 0;
            case TCKind._tk_octet -> (byte) value;
            case TCKind._tk_char, TCKind._tk_wchar -> (char) value;
            case TCKind._tk_short, TCKind._tk_ushort -> (short) value;
            case TCKind._tk_long, TCKind._tk_ulong -> (int) value;
            default -> value;
        };
    }

    /** Index of the member that a discriminator selects. */
    int selected(long discriminator) {
        return indexes.getOrDefault(discriminator, union.defaultIndex());
    }

    /** Whether two members are one: a branch with several labels has a member for each. */
    boolean areOne(int first, int second) {
        return first == second
                || first != NONE
                        && second != NONE
                        && !union.memberName(first).isEmpty()
                        && union.memberName(first).equals(union.memberName(second));
    }

    /** A discriminator that selects the first member; 0 if there are none. */
    long first() {
        if (union.memberCount() == 0) {
            return 0;
        }
        if (union.defaultIndex() == 0) {
            Long unlisted = unlisted();
            return unlisted == null ? 0 : unlisted;
        }
        for (Map.Entry<Long, Integer> label : indexes.entrySet()) {
            if (label.getValue() == 0) {
                return label.getKey();
            }
        }
        return 0;
    }

    /** The least discriminator from 0 on that is no label, or {@code null} if all are. */
    Long unlisted() {
        long most = most(Shape.of(union.discriminator()));
        for (long candidate = 0; candidate <= Math.min(most, indexes.size()); candidate++) {
            if (!indexes.containsKey(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** The greatest value to be tried; one of the many of a large type is always free before. */
    private static long most(Shape discriminator) {
        return switch (discriminator.kind()) {
            case TCKind._tk_boolean -> 1;
            case TCKind._tk_octet -> Byte.MAX_VALUE;
            case TCKind._tk_char -> 0xff;
            case TCKind._tk_enum -> discriminator.memberCount() - 1L;
            default -> Short.MAX_VALUE;
        };
    }
}
