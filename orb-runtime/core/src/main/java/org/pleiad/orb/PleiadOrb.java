package org.pleiad.orb;

import java.util.Optional;
import java.util.Properties;
import org.omg.CORBA.ARG_IN;
import org.omg.CORBA.ARG_INOUT;
import org.omg.CORBA.ARG_OUT;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.Environment;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.OperationDef;
import org.omg.CORBA.OperationDefHelper;
import org.omg.CORBA.ParameterDescription;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.Request;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.client.DeferredRequests;
import org.pleiad.orb.config.ConfigSources;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.deadline.CurrentCall;
import org.pleiad.orb.dispatch.RequestDispatcher;
import org.pleiad.orb.dynamic.CallEnvironment;
import org.pleiad.orb.dynamic.ContextNames;
import org.pleiad.orb.dynamic.ExceptionTypes;
import org.pleiad.orb.dynamic.NamedArgument;
import org.pleiad.orb.dynamic.NamedArguments;
import org.pleiad.orb.dynamic.ObjectReferences;
import org.pleiad.orb.dynamic.PropertyContext;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.observe.Observed;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.poa.KeyForwarder;

/**
 * The ORB that {@code ORB.init(arguments, properties)} returns; {@code org.omg.CORBA.ORBClass} may name it. Settings are
 * listed in {@link org.pleiad.orb.config.Setting}. Thread-safe.
 */
public final class PleiadOrb extends TypeFactoryOrb implements Observed {
    /** The flags of a named value for each mode of a parameter. */
    private static final int[] FLAGS = {ARG_IN.value, ARG_OUT.value, ARG_INOUT.value};

    private volatile OrbParts parts;
    private final Context defaultContext = PropertyContext.root(this);
    private final DeferredRequests deferredRequests = new DeferredRequests();

    /** Made by {@code ORB.init}, which then sets the parameters. */
    public PleiadOrb() {}

    PleiadOrb(OrbConfig config) {
        start(config);
    }

    @Override
    protected void set_parameters(String[] arguments, Properties properties) {
        start(ConfigSources.read(arguments, properties));
    }

    /** Initializers use the ORB already, so it has its parts before they run. */
    private void start(OrbConfig config) {
        OrbParts starting = new OrbParts(this, config);
        parts = starting;
        try {
            starting.start();
        } catch (RuntimeException failed) {
            starting.destroy();
            throw failed;
        }
    }

    OrbParts parts() {
        OrbParts set = parts;
        if (set == null) {
            throw Minor.ORB_NOT_INITIALIZED.exception(CompletionStatus.COMPLETED_NO);
        }
        set.requireNotDestroyed();
        return set;
    }

    @Override
    public Observer observer() {
        return parts().observer();
    }

    private OrbParts running() {
        OrbParts set = parts();
        set.requireRunning();
        return set;
    }

    @Override
    ObjectReferences references() {
        return parts().side().references();
    }

    @Override
    public String id() {
        return parts().config().orbId();
    }

    @Override
    public String[] list_initial_services() {
        return running().initialReferences().names();
    }

    @Override
    public org.omg.CORBA.Object resolve_initial_references(String name) throws InvalidName {
        return running().initialReferences().resolve(name);
    }

    @Override
    public void register_initial_reference(String name, org.omg.CORBA.Object reference) throws InvalidName {
        running().initialReferences().register(name, reference);
    }

    @Override
    public String object_to_string(org.omg.CORBA.Object reference) {
        return running().side().references().ior(reference).toText();
    }

    @Override
    public org.omg.CORBA.Object string_to_object(String text) {
        return running().initialReferences().fromText(text);
    }

    @Override
    public void set_delegate(java.lang.Object servant) {
        if (!(servant instanceof Servant)) {
            throw Minor.FOREIGN_STREAM.exception(
                    CompletionStatus.COMPLETED_NO, "set_delegate takes a servant, not " + servant);
        }
        running().adapters().adopt((Servant) servant);
    }

    void serving() {
        running().serving();
    }

    void forwardKeys(KeyForwarder forwarder) {
        running().adapters().forwardKeys(forwarder);
    }

    RequestDispatcher dispatcher() {
        return running().dispatcher();
    }

    @Override
    public boolean work_pending() {
        return running().adapters().mainThread().workPending();
    }

    @Override
    public void perform_work() {
        running().adapters().mainThread().performWork();
    }

    @Override
    public void run() {
        running().run();
    }

    @Override
    public void shutdown(boolean waitForCompletion) {
        parts().shutdown(waitForCompletion);
    }

    @Override
    public void destroy() {
        parts().destroy();
    }

    Optional<CurrentCall> currentCall() {
        return Optional.ofNullable((CurrentCall) parts().adapters().currentRequest());
    }

    @Override
    public Policy create_policy(int type, Any value) throws PolicyError {
        return running().policyFactories().create(type, value);
    }

    @Override
    public NVList create_list(int count) {
        // a hint of how many are to come: Java lists grow by themselves
        return new NamedArguments(this);
    }

    @Override
    public NVList create_operation_list(org.omg.CORBA.Object operation) {
        OperationDef definition = OperationDefHelper.narrow(operation);
        if (definition == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the OperationDef");
        }
        NVList list = create_list(0);
        for (ParameterDescription parameter : definition.params()) {
            int flags = FLAGS[parameter.mode.value()];
            list.add_item(parameter.name, flags).value().type(parameter.type);
        }
        return list;
    }

    @Override
    public NamedValue create_named_value(String name, Any value, int flags) {
        return new NamedArgument(name, value, flags);
    }

    @Override
    public ExceptionList create_exception_list() {
        return new ExceptionTypes();
    }

    @Override
    public ContextList create_context_list() {
        return new ContextNames();
    }

    @Override
    public Context get_default_context() {
        return defaultContext;
    }

    @Override
    public Environment create_environment() {
        return new CallEnvironment();
    }

    @Override
    public void send_multiple_requests_oneway(Request[] requests) {
        running();
        deferredRequests.sendOneway(requests);
    }

    @Override
    public void send_multiple_requests_deferred(Request[] requests) {
        running();
        deferredRequests.send(requests);
    }

    @Override
    public boolean poll_next_response() {
        return deferredRequests.poll();
    }

    @Override
    public Request get_next_response() {
        return deferredRequests.next();
    }
}
