package org.pleiad.orb.async;

import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.Messaging.ExceptionHolder;
import org.omg.Messaging.ReplyHandler;
import org.pleiad.orb.client.AsyncInvocation;
import org.pleiad.orb.client.AsyncInvocation.Manner;
import org.pleiad.orb.client.ReplyListener;
import org.pleiad.orb.dynamic.ExceptionClasses;
import org.pleiad.orb.error.Minor;

/**
 * One asynchronous call: what to send, and how to read what comes back. Generated code makes one for each call and ends it
 * with one of the methods that send it; these return when the request is on its way. Policies and deadline are those of the
 * target and the calling thread at that moment. For one thread at a time.
 *
 * <p>What completes runs on threads of the ORB that may block. Arguments must stay as they are until then: a request that is
 * sent again, as after a LOCATION_FORWARD, is marshalled again.
 */
public final class AsyncCall {
    private final org.omg.CORBA.Object target;
    private final String operation;
    private final boolean twoWay;
    private final Map<String, Raised<?>> exceptions = new HashMap<>();
    private Consumer<OutputStream> arguments = out -> {};
    private Manner manner = Manner.ORDINARY;

    /** How an exception is read, and written for a reply handler elsewhere. */
    private record Raised<E extends UserException>(Function<InputStream, E> read, BiConsumer<OutputStream, E> write) {

        RaisedException holder(String id, InputStream in) {
            E exception = read.apply(in);
            ExceptionClasses.met(id, exception);
            return new RaisedException(exception, out -> write.accept(out, exception));
        }
    }

    private AsyncCall(org.omg.CORBA.Object target, String operation, boolean twoWay) {
        this.target = target;
        this.operation = operation;
        this.twoWay = twoWay;
    }

    /**
     * A call that has a reply.
     *
     * @param target a reference of this ORB
     * @param operation as GIOP names it: an attribute's is {@code _get_} or {@code _set_} and its name
     */
    public static AsyncCall to(org.omg.CORBA.Object target, String operation) {
        return new AsyncCall(target, operation, true);
    }

    /** A one-way call; it is over when it has come as far as the sync scope in force says. */
    public static AsyncCall oneWay(org.omg.CORBA.Object target, String operation) {
        return new AsyncCall(target, operation, false);
    }

    /** Marshals the arguments; may be called more than once. */
    public AsyncCall arguments(Consumer<OutputStream> write) {
        arguments = write;
        return this;
    }

    /** Writes the request in this byte order: for arguments that are octets already, as those that came by another call. */
    public AsyncCall inOrder(ByteOrder wanted) {
        manner = manner.inOrder(wanted);
        return this;
    }

    /**
     * The call keeps no thread waiting and none but the one that reads the reply: sending returns at once even where the server
     * has yet to be asked for a session, and what completes runs on the thread that reads the connection. It must not wait
     * there, nor make other calls than prompt ones. For services that have little to do after each of many calls.
     */
    public AsyncCall promptly() {
        manner = manner.promptly();
        return this;
    }

    /**
     * A user exception that the operation may raise; what the exception's Helper has.
     *
     * @param id its repository id
     * @param read reads it, its repository id first
     * @param write writes it, its repository id first
     */
    public <E extends UserException> AsyncCall raises(
            String id, Function<InputStream, E> read, BiConsumer<OutputStream, E> write) {
        exceptions.put(id, new Raised<>(read, write));
        return this;
    }

    /**
     * Sends the request.
     *
     * @param read makes the result of the reply
     * @return completes with the result, or with the user or system exception; cancelling it ends the call
     */
    public <R> CompletableFuture<R> returning(Function<InputStream, R> read) {
        CancellableReply<R> future = new CancellableReply<>();
        try {
            future.begun(start(new ReplyListener() {
                @Override
                public void replied(InputStream reply) {
                    R result;
                    try {
                        result = read.apply(reply);
                    } catch (RuntimeException unreadable) {
                        future.completeExceptionally(unreadable);
                        return;
                    }
                    future.complete(result);
                }

                @Override
                public void raised(String id, InputStream exception) {
                    future.completeExceptionally(read(id, exception));
                }

                @Override
                public void failed(SystemException failure) {
                    future.completeExceptionally(failure);
                }
            }));
        } catch (RuntimeException refused) {
            future.completeExceptionally(refused);
        }
        return future;
    }

    /** As {@link #returning}, for operations without a result, and for one-way ones. */
    public CompletableFuture<Void> returningNothing() {
        return returning(in -> null);
    }

    /**
     * Sends the request; a reply handler of the CORBA Messaging specification gets what comes of it.
     *
     * @param handler {@code null}: what comes of it interests nobody
     * @param replied calls the handler's method for the result
     * @param failed calls the handler's method for exceptions
     * @throws SystemException COMPLETED_NO, if the request cannot be sent
     */
    public void delivering(ReplyHandler handler, Consumer<InputStream> replied, Consumer<ExceptionHolder> failed) {
        start(new ReplyListener() {
            @Override
            public void replied(InputStream reply) {
                if (handler != null) {
                    replied.accept(reply);
                }
            }

            @Override
            public void raised(String id, InputStream exception) {
                if (handler != null) {
                    failed.accept(holder(id, exception));
                }
            }

            @Override
            public void failed(SystemException failure) {
                if (handler != null) {
                    failed.accept(new RaisedException(failure));
                }
            }
        });
    }

    private AsyncInvocation start(ReplyListener listener) {
        return AsyncInvocation.start(target, operation, twoWay, arguments, manner, listener);
    }

    private Exception read(String id, InputStream exception) {
        Raised<?> known = exceptions.get(id);
        try {
            return known == null ? unlisted(id) : known.read.apply(exception);
        } catch (SystemException unreadable) {
            return unreadable;
        }
    }

    private RaisedException holder(String id, InputStream exception) {
        Raised<?> known = exceptions.get(id);
        try {
            return known == null ? new RaisedException(unlisted(id)) : known.holder(id, exception);
        } catch (SystemException unreadable) {
            return new RaisedException(unreadable);
        }
    }

    private SystemException unlisted(String id) {
        return Minor.UNLISTED_USER_EXCEPTION.exception(CompletionStatus.COMPLETED_YES, operation + " raised " + id);
    }
}
