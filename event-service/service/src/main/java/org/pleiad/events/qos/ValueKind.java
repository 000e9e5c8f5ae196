package org.pleiad.events.qos;

import java.util.OptionalLong;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.TimeBase.UtcT;
import org.omg.TimeBase.UtcTHelper;

/** The IDL types that properties have; every value fits into a {@code long}. */
enum ValueKind {
    SHORT(TCKind.tk_short) {
        @Override
        long extract(Any value) {
            return value.extract_short();
        }

        @Override
        void insert(Any target, long value) {
            target.insert_short((short) value);
        }
    },
    LONG(TCKind.tk_long) {
        @Override
        long extract(Any value) {
            return value.extract_long();
        }

        @Override
        void insert(Any target, long value) {
            target.insert_long((int) value);
        }
    },
    BOOLEAN(TCKind.tk_boolean) {
        @Override
        long extract(Any value) {
            return value.extract_boolean() ? 1 : 0;
        }

        @Override
        void insert(Any target, long value) {
            target.insert_boolean(value != 0);
        }
    },
    /** TimeBase::TimeT as a length of time, in units of 100 ns; above 2^63 it is negative here, and refused. */
    TIME(TCKind.tk_ulonglong) {
        @Override
        long extract(Any value) {
            return value.extract_ulonglong();
        }

        @Override
        void insert(Any target, long value) {
            target.insert_ulonglong(value);
        }
    },
    /** TimeBase::UtcT, its time in units of 100 ns since 15 October 1582. */
    UTC(TCKind.tk_struct) {
        @Override
        boolean fits(Any value) {
            return value.type().equivalent(UtcTHelper.type());
        }

        @Override
        long extract(Any value) {
            return UtcTHelper.extract(value).time;
        }

        @Override
        void insert(Any target, long value) {
            UtcTHelper.insert(target, new UtcT(value, 0, (short) 0, (short) 0));
        }
    };

    private final TCKind kind;

    ValueKind(TCKind kind) {
        this.kind = kind;
    }

    /** The value, or empty if it is of another type; aliases are looked through. */
    OptionalLong read(Any value) {
        return fits(value) ? OptionalLong.of(extract(value)) : OptionalLong.empty();
    }

    Any write(ORB orb, long value) {
        Any any = orb.create_any();
        insert(any, value);
        return any;
    }

    boolean fits(Any value) {
        TypeCode type = value.type();
        try {
            while (type.kind().value() == TCKind._tk_alias) {
                type = type.content_type();
            }
        } catch (BadKind impossible) {
            throw new AssertionError(impossible);
        }
        return type.kind().value() == kind.value();
    }

    abstract long extract(Any value);

    abstract void insert(Any target, long value);
}
