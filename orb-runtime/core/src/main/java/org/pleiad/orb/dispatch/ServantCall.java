package org.pleiad.orb.dispatch;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.InvokeHandler;
import org.omg.CORBA.portable.OutputStream;
import org.omg.PortableServer.DynamicImplementation;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.error.Minor;

/** Calls a servant: the operations that every object has are answered here, all others by its skeleton. */
final class ServantCall {
    private ServantCall() {}

    /** Carries out an operation and leaves the outcome with {@code reply}, unless it is a system exception. */
    static void invoke(Servant servant, String operation, CdrInputStream in, ReplyMaker reply) {
        if (operation.startsWith("_") && invokeStandard(servant, operation, in, reply)) {
            return;
        }
        if (servant instanceof InvokeHandler handler) {
            OutputStream out = invoke(handler, operation, in, reply);
            if (!reply.made(out)) {
                throw Minor.FOREIGN_REPLY_STREAM.exception(
                        CompletionStatus.COMPLETED_MAYBE, servant.getClass().getName() + " in " + operation);
            }
        } else if (servant instanceof DynamicImplementation dynamic) {
            DynamicCall call = new DynamicCall(operation, in, reply);
            dynamic.invoke(call);
            call.finish();
        } else {
            throw Minor.SERVANT_NOT_INVOCABLE.exception(
                    CompletionStatus.COMPLETED_NO, servant.getClass().getName());
        }
    }

    /**
     * Calls a skeleton. The arguments of a recursive type may be nested more deeply than the thread's stack is: skeletons read
     * all of them before they call the servant, so what overflows before their end was the reading.
     */
    private static OutputStream invoke(InvokeHandler skeleton, String operation, CdrInputStream in, ReplyMaker reply) {
        try {
            return skeleton._invoke(operation, in, reply);
        } catch (StackOverflowError deep) {
            if (in.available() == 0) {
                throw deep;
            }
            throw Minor.NESTING_TOO_DEEP.exception(CompletionStatus.COMPLETED_NO, "the arguments of " + operation);
        }
    }

    /** The operations of {@code CORBA::Object} that go over the wire; false for attributes and other operations. */
    private static boolean invokeStandard(Servant servant, String operation, InputStream in, ReplyMaker reply) {
        switch (operation) {
            case "_is_a" -> {
                boolean answer = servant._is_a(in.read_string());
                reply.createReply().write_boolean(answer);
            }
            case "_non_existent", "_not_existent" -> {
                boolean answer = servant._non_existent();
                reply.createReply().write_boolean(answer);
            }
            case "_interface" -> {
                org.omg.CORBA.Object answer = servant._get_interface_def();
                reply.createReply().write_Object(answer);
            }
            case "_component" -> {
                org.omg.CORBA.Object answer = servant._get_component();
                reply.createReply().write_Object(answer);
            }
            case "_repository_id" -> {
                String answer = servant._repository_id();
                reply.createReply().write_string(answer);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether the client asks if the object exists, which is answered even if it does not. */
    static boolean asksForExistence(String operation) {
        return operation.equals("_non_existent") || operation.equals("_not_existent");
    }
}
