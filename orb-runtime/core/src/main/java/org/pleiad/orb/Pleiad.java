package org.pleiad.orb;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.deadline.CurrentCall;
import org.pleiad.orb.dispatch.RequestDispatcher;
import org.pleiad.orb.dispatch.ServantExecution;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.group.RequestRouter;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.observe.Statistics;
import org.pleiad.orb.poa.KeyForwarder;

/**
 * A running ORB. Close it to end it: running requests complete, connections close, no thread is left. Thread-safe.
 *
 * <pre>{@code
 * try (Pleiad orb = Pleiad.builder().listen("127.0.0.1", 2810).build()) {
 *     Grid grid = orb.export(new GridServant(), Grid.class);
 *     System.out.println(orb.toText(grid));
 *     orb.run();
 * }
 * }</pre>
 */
public final class Pleiad implements AutoCloseable {
    private final PleiadOrb orb;

    Pleiad(OrbConfig config) {
        orb = new PleiadOrb(config);
    }

    /** Settings for a new ORB. */
    public static PleiadBuilder builder() {
        return new PleiadBuilder();
    }

    /** The same ORB as code written against the OMG's interfaces knows it. */
    public ORB orb() {
        return orb;
    }

    /** The root object adapter. */
    public POA rootPoa() {
        return (POA) initialReference("RootPOA");
    }

    /**
     * The object that a text stands for.
     *
     * @param text {@code IOR:}, {@code corbaloc:} or {@code corbaname:}
     * @param type the interface that IDL made, for instance {@code Grid.class}
     * @return {@code null} for the nil reference
     * @throws org.omg.CORBA.BAD_PARAM if the text is malformed or the object is of another type
     */
    public <T> T resolve(String text, Class<T> type) {
        return narrow(orb.string_to_object(text), type);
    }

    /** A reference as the type it has; the object may have to be asked. */
    public <T> T narrow(org.omg.CORBA.Object reference, Class<T> type) {
        return Narrowing.narrow(reference, type);
    }

    /**
     * Makes a servant an object of the root adapter and lets the adapter work.
     *
     * @return the object's reference
     */
    public <T> T export(Servant servant, Class<T> type) {
        try {
            POA root = rootPoa();
            org.omg.CORBA.Object reference = root.servant_to_reference(servant);
            root.the_POAManager().activate();
            return narrow(reference, type);
        } catch (UserException refused) {
            throw new IllegalStateException("the root adapter refused " + servant, refused);
        }
    }

    /**
     * The same object, called with other options; the reference given stays as it is.
     *
     * @throws org.omg.CORBA.BAD_PARAM if it is a local object
     */
    public <T extends org.omg.CORBA.Object> T with(T reference, CallOptions options) {
        if (!(reference instanceof ObjectImpl)) {
            throw Minor.FOREIGN_STREAM.exception(
                    CompletionStatus.COMPLETED_NO, "options are for references, not for " + reference);
        }
        @SuppressWarnings("unchecked") // our delegates make a stub of the same class
        T other = (T) reference._set_policy_override(options.policies(), SetOverrideType.ADD_OVERRIDE);
        return other;
    }

    /**
     * The call that the servant on this thread serves; empty on other threads, and in a call that came from this process
     * without being marshalled.
     */
    public Optional<CurrentCall> currentCall() {
        return orb.currentCall();
    }

    /**
     * Reads IDL, so that objects can be called by it without generated code. Needs the module {@code pleiad-dynamic-client}.
     *
     * @param includePath directories and archives searched for {@code #include}
     * @throws IllegalArgumentException if the IDL has errors, with all of them in its message
     */
    public DynamicIdl dynamic(String idl, Path... includePath) {
        return IdlReading.read(orb, idl, List.of(includePath));
    }

    /** An initial reference such as {@code NameService}. */
    public org.omg.CORBA.Object initialReference(String name) {
        try {
            return orb.resolve_initial_references(name);
        } catch (UserException unknown) {
            throw new IllegalArgumentException(unknown.getMessage(), unknown);
        }
    }

    /** Lets clients reach an object as {@code corbaloc::HOST:PORT/NAME}, and this program as an initial reference. */
    public void publish(String name, org.omg.CORBA.Object reference) {
        try {
            orb.register_initial_reference(name, reference);
        } catch (UserException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    /**
     * Tells the activator, if one is configured, that this server understands requests for its persistent objects. That
     * happens by itself when a POA manager that has persistent adapters is activated, and in {@link #run}; a program that
     * makes its adapters later and does not wait in {@code run} calls this.
     */
    public void serving() {
        orb.serving();
    }

    /** From now on clients that ask this ORB for objects of other servers are sent on to where these are. */
    public void forwardKeys(KeyForwarder forwarder) {
        orb.forwardKeys(forwarder);
    }

    /**
     * From now on requests for the object keys that a router owns are its to answer; server interceptors see them before it does. Several
     * routers may share the keys.
     *
     * @return ends it; what the router has taken it still answers
     */
    public Closeable routeKeys(RequestRouter router) {
        RequestDispatcher dispatcher = orb.dispatcher();
        dispatcher.route(router);
        return () -> dispatcher.routeNoMore(router);
    }

    /** Carries out marshalled requests on servants that no adapter serves. */
    public ServantExecution execution() {
        return orb.dispatcher().execution();
    }

    /** The form {@code IOR:…} of a reference. */
    public String toText(org.omg.CORBA.Object reference) {
        return orb.object_to_string(reference);
    }

    /** What this ORB has done since it began. */
    public Statistics statistics() {
        return orb.parts().observer().statistics();
    }

    /** Waits until another thread, or a servant, ends the ORB. */
    public void run() {
        orb.run();
    }

    /** Ends the ORB; waits for running requests as long as the configured grace. Closing twice does no harm. */
    @Override
    public void close() {
        try {
            orb.destroy();
        } catch (org.omg.CORBA.OBJECT_NOT_EXIST alreadyClosed) {
            return;
        }
    }
}
