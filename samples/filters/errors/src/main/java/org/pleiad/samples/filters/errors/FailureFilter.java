package org.pleiad.samples.filters.errors;

import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.CompletionStatusHelper;
import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ClientRequestInfo;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.ForwardRequest;
import org.omg.PortableInterceptor.SYSTEM_EXCEPTION;

/**
 * Reports each call that failed. One that certainly was not carried out goes to the stand-in instead; one that may have
 * been must not be repeated, so its failure reaches the caller. Called on the calling threads.
 */
final class FailureFilter extends LocalObject implements ClientRequestInterceptor {
    private static final long serialVersionUID = 1;

    private final transient org.omg.CORBA.Object standIn;

    FailureFilter(org.omg.CORBA.Object standIn) {
        this.standIn = standIn;
    }

    @Override
    public String name() {
        return "failures";
    }

    @Override
    public void receive_exception(ClientRequestInfo call) throws ForwardRequest {
        boolean undone = call.reply_status() == SYSTEM_EXCEPTION.value && isUndone(call);
        boolean elsewhere = undone && !call.effective_target()._is_equivalent(standIn);
        System.out.println("filter: " + call.operation() + " raised " + call.received_exception_id()
                + (elsewhere ? "; nothing was done, so the stand-in is asked" : ""));
        if (elsewhere) {
            throw new ForwardRequest(standIn);
        }
    }

    /** Whether the exception says that the operation was not begun. */
    private static boolean isUndone(ClientRequestInfo call) {
        Any exception = call.received_exception();
        var in = exception.create_input_stream();
        in.read_string(); // repository id
        in.read_ulong(); // minor code
        CompletionStatus completed = CompletionStatusHelper.read(in);
        return completed == CompletionStatus.COMPLETED_NO;
    }

    @Override
    public void send_request(ClientRequestInfo call) {
        // only ends are of interest
    }

    @Override
    public void send_poll(ClientRequestInfo call) {
        // only ends are of interest
    }

    @Override
    public void receive_reply(ClientRequestInfo call) {
        // it went well
    }

    @Override
    public void receive_other(ClientRequestInfo call) {
        // the call goes on elsewhere
    }

    @Override
    public void destroy() {
        // nothing to free
    }
}
