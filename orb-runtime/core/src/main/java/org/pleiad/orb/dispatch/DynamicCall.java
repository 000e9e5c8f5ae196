package org.pleiad.orb.dispatch;

import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ServerRequest;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.error.Minor;

/** A request as a dynamic servant sees it (CORBA 3.3 part 1, 12). */
final class DynamicCall extends ServerRequest {
    private final String operation;
    private final InputStream in;
    private final ReplyMaker reply;
    private NVList arguments;
    private Any result;
    private Any exception;

    DynamicCall(String operation, InputStream in, ReplyMaker reply) {
        this.operation = operation;
        this.in = in;
        this.reply = reply;
    }

    @Override
    public String operation() {
        return operation;
    }

    /** Contexts of operations are not read: {@code null}. */
    @Override
    public Context ctx() {
        if (arguments == null || result != null || exception != null) {
            throw Minor.CONTEXT_OUT_OF_ORDER.exception(CompletionStatus.COMPLETED_NO, operation);
        }
        return null;
    }

    @Override
    public void arguments(NVList list) {
        if (arguments != null || exception != null) {
            throw Minor.ARGUMENTS_OUT_OF_ORDER.exception(CompletionStatus.COMPLETED_NO, operation);
        }
        arguments = list;
        for (int i = 0; i < list.count(); i++) {
            NamedValue argument = item(list, i);
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
            NamedValue argument = item(arguments, i);
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

    private NamedValue item(NVList list, int index) {
        try {
            return list.item(index);
        } catch (Bounds e) {
            throw new IllegalStateException("an NVList is shorter than it says", e);
        }
    }
}
