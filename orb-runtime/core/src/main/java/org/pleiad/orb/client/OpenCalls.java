package org.pleiad.orb.client;

/**
 * The calls of a thread that interceptors see, from {@code _request} to {@code _releaseReply}. Stubs say nothing when they
 * fail to marshal, but all of them release the reply in the end, if only none: this is where an unsent request is noticed.
 */
final class OpenCalls {
    /** Calls of a thread within each other; beyond, the stubs are not such as release their replies. */
    private static final int MOST = 256;

    private static final ThreadLocal<OpenCalls> INNERMOST = new ThreadLocal<>();

    private final ObjectDelegate delegate;
    private final OpenCalls outer;
    private final int depth;

    /** The call while its stub marshals, otherwise {@code null}. */
    private InterceptedCall unsent;

    private OpenCalls(ObjectDelegate delegate, OpenCalls outer) {
        this.delegate = delegate;
        this.outer = outer;
        this.depth = outer == null ? 1 : outer.depth + 1;
    }

    /** A stub begins a request. */
    static void begin(ObjectDelegate delegate) {
        OpenCalls innermost = INNERMOST.get();
        if (innermost != null && innermost.depth >= MOST) {
            while (innermost != null) {
                innermost.giveUp();
                innermost = innermost.outer;
            }
        }
        INNERMOST.set(new OpenCalls(delegate, innermost));
    }

    /** The latest request was begun and is being marshalled. */
    static void marshalling(InterceptedCall call) {
        INNERMOST.get().unsent = call;
    }

    /** A request is being sent; those that were begun within it and never sent were given up. */
    static void sent(InterceptedCall call) {
        for (OpenCalls open = INNERMOST.get(); open != null; open = open.outer) {
            if (open.unsent == call) {
                open.unsent = null;
                return;
            }
            open.giveUp();
        }
    }

    /** The stub of a delegate has released its reply. */
    static void end(ObjectDelegate delegate) {
        OpenCalls innermost = INNERMOST.get();
        if (innermost == null || innermost.delegate != delegate) {
            return;
        }
        if (innermost.outer == null) {
            INNERMOST.remove();
        } else {
            INNERMOST.set(innermost.outer);
        }
        innermost.giveUp();
    }

    private void giveUp() {
        InterceptedCall call = unsent;
        unsent = null;
        if (call != null) {
            call.abandon();
        }
    }
}
