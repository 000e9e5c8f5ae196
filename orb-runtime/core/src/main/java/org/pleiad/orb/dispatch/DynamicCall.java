package org.pleiad.orb.dispatch;

import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ServerRequest;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.NamedArguments;
import org.pleiad.orb.error.Minor;

/**
 * A request as a dynamic servant sees it (CORBA 3.3 part 1, 12). A servant that asks for nothing and leaves nothing has
 * carried out an operation without parameters and result.
 */
final class DynamicCall extends ServerRequest {
    private final String operation;
    private final CdrInputStream in;
    private final ReplyMaker reply;
    private NVList arguments;
    private Context context;
    private boolean contextTaken;
    private Any result;
    private Any exception;

    DynamicCall(String operation, CdrInputStream in, ReplyMaker reply) {
        this.operation = operation;
        this.in = in;
        this.reply = reply;
    }

    @Override
    public String operation() {
        return operation;
    }

    /** {@inheritDoc} {@code null} if the client sent none; that one is to come is known from the operation's IDL alone. */
    @Override
    public Context ctx() {
        if (arguments == null || contextTaken || result != null || exception != null) {
            throw Minor.CONTEXT_OUT_OF_ORDER.exception(CompletionStatus.COMPLETED_NO, operation);
        }
        contextTaken = true;
        context = in.available() == 0 ? null : in.read_Context();
        return context;
    }

    @Override
    public void arguments(NVList list) {
        if (arguments != null || exception != null) {
            throw Minor.ARGUMENTS_OUT_OF_ORDER.exception(CompletionStatus.COMPLETED_NO, operation);
        }
        if (list == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the list of arguments of " + operation);
        }
        arguments = list;
        for (int i = 0; i < list.count(); i++) {
            NamedValue argument = NamedArguments.at(list, i);
            if (argument.flags() != ARG_OUT.value) {
                argument.value().read_value(in, argument.value().type());
            }
        }
    }

    @Override
    public void set_result(Any given) {
        if (arguments == null || result != null || exception != null) {
            throw Minor.RESULT_OUT_OF_ORDER.exception(CompletionStatus.COMPLETED_MAYBE, operation);
        }
        if (given == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_MAYBE, "the result of " + operation);
        }
        result = given;
    }

    @Override
    public void set_exception(Any given) {
        if (given == null || given.type().kind() != TCKind.tk_except) {
            throw Minor.SET_EXCEPTION_WITHOUT_EXCEPTION.exception(CompletionStatus.COMPLETED_MAYBE, operation);
        }
        exception = given;
    }

    /** Writes what the servant left here. */
    void finish() {
        reply.carriedOut(new DynamicOutcome(in.orb(), arguments, context, result, exception));
        if (exception != null) {
            // a system exception in an any has the same form in a reply: repository id, minor code, completion status
            exception.write_value(
                    isSystemException() ? reply.createSystemExceptionReply() : reply.createExceptionReply());
            return;
        }
        OutputStream out = reply.createReply();
        if (result != null && result.type().kind() != TCKind.tk_void) {
            result.write_value(out);
        }
        int count = arguments == null ? 0 : arguments.count();
        for (int i = 0; i < count; i++) {
            NamedValue argument = NamedArguments.at(arguments, i);
            if (argument.flags() != ARG_IN.value) {
                argument.value().write_value(out);
            }
        }
    }

    private boolean isSystemException() {
        try {
            String id = exception.type().id();
            return id.startsWith("IDL:omg.org/CORBA/") && exception.type().member_count() == 2;
        } catch (org.omg.CORBA.TypeCodePackage.BadKind e) {
            throw new IllegalStateException("an exception's TypeCode has no id", e);
        }
    }
}
