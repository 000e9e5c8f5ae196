package org.pleiad.groups.ft.property;

import java.util.HashSet;
import java.util.Set;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.FT.FactoriesValueHelper;
import org.omg.FT.FactoryInfo;
import org.omg.FT.FaultMonitoringIntervalAndTimeoutValue;
import org.omg.FT.FaultMonitoringIntervalAndTimeoutValueHelper;

/**
 * Reads the values of properties. Styles are {@code unsigned short} in the standard and {@code long} in the IDL of TAO, whose
 * programs are understood, too: any whole number will do.
 */
final class PropertyValues {
    /** Members of a group. */
    static final int MOST_REPLICAS = 64;

    /** Factories of a property. */
    static final int MOST_FACTORIES = 1_000;

    private PropertyValues() {}

    static int number(Any value) {
        return switch (kind(value).value()) {
            case TCKind._tk_ushort -> value.extract_ushort() & 0xffff;
            case TCKind._tk_short -> value.extract_short();
            case TCKind._tk_ulong -> value.extract_ulong() < 0 ? Integer.MAX_VALUE : value.extract_ulong();
            case TCKind._tk_long -> value.extract_long();
            default -> throw PropertyFault.invalid("its value is no number but " + described(value));
        };
    }

    static int upTo(int most, int number) {
        if (number < 0 || number > most) {
            throw PropertyFault.invalid("its value is a number from 0 to " + most + ", not " + number);
        }
        return number;
    }

    static int replicas(Any value) {
        int number = number(value);
        if (number < 1 || number > MOST_REPLICAS) {
            throw PropertyFault.invalid("there can be 1 to " + MOST_REPLICAS + " replicas, not " + number);
        }
        return number;
    }

    static long time(Any value) {
        if (kind(value) != TCKind.tk_ulonglong) {
            throw PropertyFault.invalid("its value is no TimeBase::TimeT but " + described(value));
        }
        return value.extract_ulonglong();
    }

    static FactoryInfo[] factories(Any value) {
        FactoryInfo[] factories;
        try {
            factories = FactoriesValueHelper.extract(value);
        } catch (BAD_OPERATION | MARSHAL otherType) {
            throw PropertyFault.invalid("its value is no FT::FactoryInfos but " + described(value));
        }
        if (factories.length > MOST_FACTORIES) {
            throw PropertyFault.invalid(factories.length + " factories; " + MOST_FACTORIES + " are allowed");
        }
        Set<String> locations = new HashSet<>();
        for (FactoryInfo factory : factories) {
            String location = Names.text(factory.the_location);
            if (factory.the_factory == null) {
                throw PropertyFault.invalid("the factory at " + location + " is nil");
            }
            if (location.isEmpty()) {
                throw PropertyFault.invalid("a factory has an empty location");
            }
            if (!locations.add(location)) {
                throw PropertyFault.invalid("there are two factories at " + location);
            }
        }
        return factories;
    }

    static FaultMonitoringIntervalAndTimeoutValue monitoring(Any value) {
        FaultMonitoringIntervalAndTimeoutValue times;
        try {
            times = FaultMonitoringIntervalAndTimeoutValueHelper.extract(value);
        } catch (BAD_OPERATION | MARSHAL otherType) {
            throw PropertyFault.invalid(
                    "its value is no FT::FaultMonitoringIntervalAndTimeoutValue but " + described(value));
        }
        if (times.monitoring_interval == 0 || times.timeout == 0) {
            throw PropertyFault.invalid("interval and timeout must be more than 0");
        }
        return times;
    }

    private static TCKind kind(Any value) {
        TypeCode type = value.type();
        try {
            while (type.kind() == TCKind.tk_alias) {
                type = type.content_type();
            }
        } catch (BadKind impossible) {
            throw new AssertionError(impossible);
        }
        return type.kind();
    }

    private static String described(Any value) {
        return "of the type kind " + kind(value).value();
    }
}
