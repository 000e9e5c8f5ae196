package org.pleiad.orb.dispatch;

import org.omg.CORBA.Any;
import org.omg.CORBA.Context;
import org.omg.CORBA.NVList;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.Dynamic.Parameter;
import org.pleiad.orb.dynamic.NamedArguments;
import org.pleiad.orb.dynamic.PropertyContext;
import org.pleiad.orb.interceptor.DynamicParts;

/**
 * What a dynamic servant told of a request that it has carried out, for interceptors. What it may raise, and which names its
 * context clause has, it never tells.
 *
 * @param list the arguments; {@code null} if the servant asked for none
 * @param context {@code null} if the servant asked for none
 * @param returned {@code null} if the servant set no result
 * @param raised {@code null} if the servant set no exception
 */
record DynamicOutcome(ORB orb, NVList list, Context context, Any returned, Any raised) implements DynamicParts {

    @Override
    public Parameter[] arguments() {
        return list == null ? new Parameter[0] : NamedArguments.parameters(list);
    }

    @Override
    public TypeCode[] exceptions() {
        return raised == null ? new TypeCode[0] : new TypeCode[] {raised.type()};
    }

    @Override
    public String[] contexts() {
        return new String[0];
    }

    @Override
    public String[] operationContext() {
        return PropertyContext.all(context).toArray(String[]::new);
    }

    @Override
    public Any result() {
        if (returned != null) {
            return returned;
        }
        Any nothing = orb.create_any();
        nothing.type(orb.get_primitive_tc(TCKind.tk_void));
        return nothing;
    }
}
