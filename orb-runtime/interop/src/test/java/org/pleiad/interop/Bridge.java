package org.pleiad.interop;

import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Request;
import org.omg.CORBA.ServerRequest;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnknownUserException;
import org.omg.CORBA.WrongTransaction;
import org.omg.PortableServer.DynamicImplementation;
import org.omg.PortableServer.POA;
import org.pleiad.dynamic.shape.InterfaceShape;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;

/**
 * Passes every request on to another object, knowing its interface from IDL alone: takes it by the dynamic skeleton interface
 * and sends it by the dynamic invocation interface, in turn at once and deferred.
 */
final class Bridge extends DynamicImplementation {
    private final ORB orb;
    private final InterfaceShape shape;
    private final org.omg.CORBA.Object target;
    private final AtomicInteger calls = new AtomicInteger();

    Bridge(ORB orb, InterfaceShape shape, org.omg.CORBA.Object target) {
        this.orb = orb;
        this.shape = shape;
        this.target = target;
    }

    @Override
    public String[] _all_interfaces(POA poa, byte[] objectId) {
        String[] ids = new String[shape.bases().size() + 1];
        ids[0] = shape.id();
        for (int i = 1; i < ids.length; i++) {
            ids[i] = shape.bases().get(i - 1);
        }
        return ids;
    }

    @Override
    public void invoke(ServerRequest request) {
        OperationShape operation = operation(request.operation());
        NVList arguments = orb.create_list(operation.parameters().size());
        for (ParameterShape parameter : operation.parameters()) {
            arguments.add_value(parameter.name(), place(parameter.type()), flags(parameter));
        }
        request.arguments(arguments);
        Request call = target._create_request(
                operation.contexts().isEmpty() ? null : request.ctx(),
                operation.name(),
                arguments,
                orb.create_named_value("", place(operation.result()), 0),
                exceptions(operation),
                contexts(operation));
        try {
            send(call, operation.oneway());
        } catch (SystemException failure) {
            throw asOurOwn(failure);
        }
        if (call.env().exception() instanceof UnknownUserException raised) {
            request.set_exception(raised.except);
        } else if (operation.hasResult()) {
            request.set_result(call.return_value());
        }
    }

    /** The ORB trusts no servant that passes a failure on to have done nothing itself; this one has. */
    private static SystemException asOurOwn(SystemException failure) {
        try {
            return failure.getClass()
                    .getConstructor(String.class, int.class, CompletionStatus.class)
                    .newInstance(failure.getMessage(), failure.minor, failure.completed);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private OperationShape operation(String name) {
        OperationShape operation = shape.operations().get(name);
        if (operation == null && name.startsWith("_get_") && shape.attributes().containsKey(name.substring(5))) {
            operation = shape.attributes().get(name.substring(5)).getter();
        }
        if (operation == null && name.startsWith("_set_") && shape.attributes().containsKey(name.substring(5))) {
            operation = shape.attributes().get(name.substring(5)).setter(orb);
        }
        if (operation == null) {
            throw new BAD_OPERATION(name, 0, CompletionStatus.COMPLETED_NO);
        }
        return operation;
    }

    private Any place(TypeCode type) {
        Any any = orb.create_any();
        any.type(type);
        return any;
    }

    private static int flags(ParameterShape parameter) {
        return switch (parameter.direction()) {
            case IN -> ARG_IN.value;
            case OUT -> ARG_OUT.value;
            case INOUT -> ARG_INOUT.value;
        };
    }

    private ExceptionList exceptions(OperationShape operation) {
        ExceptionList list = orb.create_exception_list();
        operation.exceptions().forEach(list::add);
        return list;
    }

    private ContextList contexts(OperationShape operation) {
        ContextList list = orb.create_context_list();
        operation.contexts().forEach(list::add);
        return list;
    }

    private void send(Request call, boolean oneway) {
        if (oneway) {
            call.send_oneway();
        } else if (calls.incrementAndGet() % 2 == 0) {
            call.invoke();
        } else {
            call.send_deferred();
            try {
                call.get_response();
            } catch (WrongTransaction impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
