package org.pleiad.orb.interceptor.init;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.LocalObject;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.CORBA.UNSUPPORTED_POLICY;
import org.omg.IOP.CodecFactory;
import org.omg.PortableInterceptor.ClientRequestInterceptor;
import org.omg.PortableInterceptor.IORInterceptor;
import org.omg.PortableInterceptor.LOCAL_AND_REMOTE;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitInfoPackage.InvalidName;
import org.omg.PortableInterceptor.ORBInitInfo_3_1;
import org.omg.PortableInterceptor.PolicyFactory;
import org.omg.PortableInterceptor.ProcessingModePolicy;
import org.omg.PortableInterceptor.ServerRequestInterceptor;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.Interceptors;
import org.pleiad.orb.interceptor.StartingOrb;
import org.pleiad.orb.policy.PolicyFactories;

/** {@code PortableInterceptor::ORBInitInfo}: an ORB while it starts. For the thread that makes the ORB. */
final class InitInfo extends LocalObject implements ORBInitInfo_3_1, StartingOrb {
    private static final long serialVersionUID = 1L;

    private final transient Interceptors interceptors;
    private final transient PolicyFactories policies;
    private final transient CodecFactory codecs;
    private final transient NamedReferences references;
    private final transient String orbId;
    private final transient List<String> arguments;
    private transient boolean preInit = true;

    /** Volatile: an initializer may have given this object to any thread. */
    private transient volatile boolean over;

    InitInfo(
            Interceptors interceptors,
            PolicyFactories policies,
            CodecFactory codecs,
            NamedReferences references,
            String orbId,
            List<String> arguments) {
        this.interceptors = interceptors;
        this.policies = policies;
        this.codecs = codecs;
        this.references = references;
        this.orbId = orbId;
        this.arguments = arguments;
    }

    void preIsOver() {
        preInit = false;
    }

    void isOver() {
        over = true;
    }

    private void require(String operation) {
        if (over) {
            throw Minor.INITIALIZATION_OVER.exception(CompletionStatus.COMPLETED_NO, operation);
        }
    }

    @Override
    public ORB orb() {
        require("orb");
        return interceptors.orb();
    }

    @Override
    public String[] arguments() {
        require("arguments");
        return arguments.toArray(String[]::new);
    }

    @Override
    public String orb_id() {
        require("orb_id");
        return orbId;
    }

    @Override
    public CodecFactory codec_factory() {
        require("codec_factory");
        return codecs;
    }

    @Override
    public void register_initial_reference(String id, org.omg.CORBA.Object reference) throws InvalidName {
        require("register_initial_reference");
        try {
            references.register(id, reference);
        } catch (org.omg.CORBA.ORBPackage.InvalidName refused) {
            throw new InvalidName(refused.getMessage());
        }
    }

    @Override
    public org.omg.CORBA.Object resolve_initial_references(String id) throws InvalidName {
        require("resolve_initial_references");
        if (preInit) {
            throw Minor.INTERCEPTOR_CALL.exception(
                    CompletionStatus.COMPLETED_NO, "resolve_initial_references in pre_init; wait for post_init");
        }
        try {
            return references.resolve(id);
        } catch (org.omg.CORBA.ORBPackage.InvalidName unknown) {
            throw new InvalidName(unknown.getMessage());
        }
    }

    @Override
    public void add_client_request_interceptor(ClientRequestInterceptor interceptor) throws DuplicateName {
        require("add_client_request_interceptor");
        interceptors.client().add(interceptor, LOCAL_AND_REMOTE.value);
    }

    @Override
    public void add_server_request_interceptor(ServerRequestInterceptor interceptor) throws DuplicateName {
        require("add_server_request_interceptor");
        interceptors.server().add(interceptor, LOCAL_AND_REMOTE.value);
    }

    @Override
    public void add_ior_interceptor(IORInterceptor interceptor) throws DuplicateName {
        require("add_ior_interceptor");
        interceptors.references().add(interceptor, LOCAL_AND_REMOTE.value);
    }

    @Override
    public void add_client_request_interceptor_with_policy(ClientRequestInterceptor interceptor, Policy[] given)
            throws DuplicateName, PolicyError {
        require("add_client_request_interceptor_with_policy");
        interceptors.client().add(interceptor, mode(given));
    }

    @Override
    public void add_server_request_interceptor_with_policy(ServerRequestInterceptor interceptor, Policy[] given)
            throws DuplicateName, PolicyError {
        require("add_server_request_interceptor_with_policy");
        interceptors.server().add(interceptor, mode(given));
    }

    @Override
    public void add_ior_interceptor_with_policy(IORInterceptor interceptor, Policy[] given)
            throws DuplicateName, PolicyError {
        require("add_ior_interceptor_with_policy");
        interceptors.references().add(interceptor, mode(given));
    }

    /** The only policy that interceptors have. */
    private static short mode(Policy[] given) throws PolicyError {
        short mode = LOCAL_AND_REMOTE.value;
        for (Policy policy : given == null ? new Policy[0] : given) {
            if (!(policy instanceof ProcessingModePolicy processing)) {
                throw new PolicyError(
                        "interceptors have the policy ProcessingMode only, not " + policy, UNSUPPORTED_POLICY.value);
            }
            mode = processing.processing_mode();
        }
        return mode;
    }

    @Override
    public int allocate_slot_id() {
        require("allocate_slot_id");
        return interceptors.current().allocate();
    }

    @Override
    public void register_policy_factory(int type, PolicyFactory factory) {
        require("register_policy_factory");
        policies.register(type, factory);
    }

    @Override
    public String[] _ids() {
        return new String[] {
            "IDL:omg.org/PortableInterceptor/ORBInitInfo_3_1:1.0", "IDL:omg.org/PortableInterceptor/ORBInitInfo:1.0"
        };
    }
}
