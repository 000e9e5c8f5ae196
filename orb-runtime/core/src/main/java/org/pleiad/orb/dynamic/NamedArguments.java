package org.pleiad.orb.dynamic;

import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;
import org.omg.CORBA.ParameterMode;
import org.omg.Dynamic.Parameter;

/** The arguments of a dynamic call in their order (CORBA 3.3 part 1, 11.4). Not thread-safe, as the standard has it. */
public final class NamedArguments extends NVList {
    private final ORB orb;
    private final Items<NamedValue> items = new Items<>();

    /**
     * An empty list.
     *
     * @param orb makes the anys of arguments that come without one
     */
    public NamedArguments(ORB orb) {
        this.orb = orb;
    }

    @Override
    public int count() {
        return items.count();
    }

    @Override
    public NamedValue add(int flags) {
        return add_item("", flags);
    }

    @Override
    public NamedValue add_item(String name, int flags) {
        return add_value(name, orb.create_any(), flags);
    }

    @Override
    public NamedValue add_value(String name, Any value, int flags) {
        NamedValue item = new NamedArgument(name, value, flags);
        items.add(item);
        return item;
    }

    @Override
    public NamedValue item(int index) throws Bounds {
        return items.at(index);
    }

    @Override
    public void remove(int index) throws Bounds {
        items.remove(index);
    }

    /** An item of a list that is known to have it. */
    public static NamedValue at(NVList list, int index) {
        try {
            return list.item(index);
        } catch (Bounds shrunk) {
            throw new IllegalStateException("an NVList is shorter than it says", shrunk);
        }
    }

    /** A list of arguments as interceptors see it. */
    public static Parameter[] parameters(NVList list) {
        Parameter[] parameters = new Parameter[list.count()];
        for (int i = 0; i < parameters.length; i++) {
            NamedValue argument = at(list, i);
            parameters[i] = new Parameter(argument.value(), mode(argument.flags()));
        }
        return parameters;
    }

    private static ParameterMode mode(int flags) {
        if (flags == ARG_IN.value) {
            return ParameterMode.PARAM_IN;
        }
        return flags == ARG_OUT.value ? ParameterMode.PARAM_OUT : ParameterMode.PARAM_INOUT;
    }
}
