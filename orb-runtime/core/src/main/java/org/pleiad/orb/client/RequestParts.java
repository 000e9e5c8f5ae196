package org.pleiad.orb.client;

import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnknownUserException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.Dynamic.Parameter;
import org.pleiad.orb.dynamic.NamedArguments;
import org.pleiad.orb.dynamic.PropertyContext;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.DynamicParts;
import org.pleiad.orb.interceptor.ExceptionValues;

/**
 * What a dynamic request sends and what came back: marshals the one and unmarshals the other. For one thread at a time; the
 * thread that completes a deferred request hands over to the one that fetches the response.
 */
final class RequestParts implements DynamicParts {
    private final ORB orb;
    private final String operation;
    private final NVList arguments;
    private final NamedValue result;
    private final ExceptionList exceptions;
    private final ContextList contextNames;
    private Context context;

    /** Interceptors may have made the reply be read before the request gets it. */
    private boolean read;

    RequestParts(
            ORB orb,
            String operation,
            NVList arguments,
            NamedValue result,
            ExceptionList exceptions,
            ContextList contextNames,
            Context context) {
        this.orb = orb;
        this.operation = operation;
        this.arguments = arguments;
        this.result = result;
        this.exceptions = exceptions;
        this.contextNames = contextNames;
        this.context = context;
    }

    String operation() {
        return operation;
    }

    NVList list() {
        return arguments;
    }

    NamedValue returned() {
        return result;
    }

    ExceptionList raises() {
        return exceptions;
    }

    ContextList contextNames() {
        return contextNames;
    }

    Context context() {
        return context;
    }

    void context(Context given) {
        context = given;
    }

    /** Marshals the arguments, and the context if the operation takes one. */
    void write(OutputStream out) {
        for (int i = 0; i < arguments.count(); i++) {
            NamedValue argument = NamedArguments.at(arguments, i);
            if (argument.flags() != ARG_OUT.value) {
                argument.value().write_value(out);
            }
        }
        if (contextNames.count() > 0) {
            out.write_Context(context, contextNames);
        }
    }

    /** Unmarshals the result and what comes out of arguments, unless that was done. */
    void read(InputStream in) {
        if (read) {
            return;
        }
        read = true;
        if (!isVoid(result.value().type())) {
            fill(result, in);
        }
        for (int i = 0; i < arguments.count(); i++) {
            NamedValue argument = NamedArguments.at(arguments, i);
            if (argument.flags() == ARG_OUT.value || argument.flags() == ARG_INOUT.value) {
                fill(argument, in);
            }
        }
    }

    private static void fill(NamedValue place, InputStream in) {
        place.value().read_value(in, place.value().type());
    }

    private static boolean isVoid(TypeCode type) {
        return type.kind() == TCKind.tk_void || type.kind() == TCKind.tk_null;
    }

    /**
     * The user exception that the operation raised.
     *
     * @param in at the repository id
     * @return UNKNOWN if the request does not list it
     */
    Exception raised(String id, InputStream in) {
        TypeCode type = exceptionType(id);
        if (type == null) {
            return Minor.UNLISTED_USER_EXCEPTION.exception(
                    CompletionStatus.COMPLETED_YES,
                    operation + " raised " + id + ", which the request does not list in exceptions()");
        }
        Any any = orb.create_any();
        any.read_value(in, type);
        return new UnknownUserException(any);
    }

    /** The any of a user exception, for interceptors. */
    Any exceptionValue(String id, InputStream in) {
        TypeCode type = exceptionType(id);
        if (type == null) {
            return ExceptionValues.of(
                    orb, Minor.INTERCEPTOR_USER_EXCEPTION.exception(CompletionStatus.COMPLETED_YES, id));
        }
        Any any = orb.create_any();
        any.read_value(in, type);
        return any;
    }

    private TypeCode exceptionType(String id) {
        for (TypeCode type : exceptions()) {
            try {
                if (id.equals(type.id())) {
                    return type;
                }
            } catch (org.omg.CORBA.TypeCodePackage.BadKind noException) {
                throw Minor.REQUEST_ARGUMENT.exception(
                        CompletionStatus.COMPLETED_YES, "exceptions() of " + operation + " lists " + type);
            }
        }
        return null;
    }

    @Override
    public Parameter[] arguments() {
        return NamedArguments.parameters(arguments);
    }

    @Override
    public TypeCode[] exceptions() {
        TypeCode[] types = new TypeCode[exceptions.count()];
        try {
            for (int i = 0; i < types.length; i++) {
                types[i] = exceptions.item(i);
            }
        } catch (Bounds shrunk) {
            throw new IllegalStateException("an ExceptionList is shorter than it says", shrunk);
        }
        return types;
    }

    @Override
    public String[] contexts() {
        String[] names = new String[contextNames.count()];
        try {
            for (int i = 0; i < names.length; i++) {
                names[i] = contextNames.item(i);
            }
        } catch (Bounds shrunk) {
            throw new IllegalStateException("a ContextList is shorter than it says", shrunk);
        }
        return names;
    }

    @Override
    public String[] operationContext() {
        return PropertyContext.sent(context, contextNames).toArray(String[]::new);
    }

    @Override
    public Any result() {
        return result.value();
    }
}
