package org.pleiad.orb.client;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyListHolder;
import org.omg.CORBA.Request;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.omg.CORBA.portable.ServantObject;
import org.omg.CORBA_2_3.portable.Delegate;
import org.pleiad.orb.dynamic.ContextNames;
import org.pleiad.orb.dynamic.ExceptionTypes;
import org.pleiad.orb.dynamic.NamedArgument;
import org.pleiad.orb.dynamic.NamedArguments;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.group.GroupComponent;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.HeartbeatPolicy;
import org.pleiad.orb.policy.PolicySet;

/**
 * What stands behind every stub: the reference, where calls to it go at present, and the operations that every object has.
 * Thread-safe; stubs of the same reference may share it.
 */
final class ObjectDelegate extends Delegate {
    private static final String OBJECT_ID = "IDL:omg.org/CORBA/Object:1.0";

    private final CallingSide side;

    /** What the reference was made of: if all members of a group that it was replaced by are gone, these may be back. */
    private final Reference first;

    /** The same, unless a permanent forward has replaced it. Volatile: any calling thread may replace it. */
    private volatile Reference original;

    /** Where a LOCATION_FORWARD sent us, or {@code null}. Volatile as {@link #original}. */
    private volatile Reference forwarded;

    /** A type that the object said it has, so that it is not asked twice. Volatile as {@link #original}. */
    private volatile String confirmedType = OBJECT_ID;

    /** The place that answered last; volatile as {@link #original}. */
    private volatile Binding.Bound bound;

    private final ReferencePolicies policies;

    /** Heartbeats that go on while this is reachable; {@code null} before the first. Volatile as {@link #original}. */
    private volatile HeldHeartbeats heartbeats;

    ObjectDelegate(CallingSide side, Ior ior) {
        this(side, new Reference(ior, side), PolicySet.EMPTY);
    }

    private ObjectDelegate(CallingSide side, Reference original, PolicySet overrides) {
        this.side = side;
        this.first = original;
        this.original = original;
        this.policies = new ReferencePolicies(side, overrides);
    }

    /** The policies for calls by this reference. */
    ReferencePolicies policies() {
        return policies;
    }

    /** The place that answered last, or {@code null}. */
    Binding.Bound bound() {
        return bound;
    }

    /** A place has answered. */
    void answeredBy(Reference reference, Target target) {
        Binding.Bound known = bound;
        if (known == null || known.target() != target) {
            bound = new Binding.Bound(reference, target);
        }
    }

    /** A place is called by this reference: as long as there is the reference, heartbeats tell whether its server lives. */
    void watch(Target target, HeartbeatPolicy policy) {
        HeldHeartbeats held = heartbeats;
        if (held == null) {
            held = new HeldHeartbeats();
            heartbeats = held; // another thread's may be lost: its next call has it held again
        }
        held.watch(side, target, policy);
    }

    CallingSide side() {
        return side;
    }

    Ior ior() {
        return original.ior();
    }

    Reference original() {
        return original;
    }

    /** What the reference was made of. */
    Reference first() {
        return first;
    }

    void forwarded(Reference to, boolean permanent) {
        if (permanent) {
            GroupComponent known = original.group();
            GroupComponent group = to.group();
            if (known != null && group != null && known.sameGroup(group) && !group.isNewerThan(known.version())) {
                return; // another thread has learned of a newer one meanwhile
            }
            original = to;
            forwarded = null;
        } else {
            forwarded = to;
        }
    }

    void forgetForward() {
        forwarded = null;
    }

    Reference current() {
        Reference forward = forwarded;
        return forward == null ? original : forward;
    }

    /** The object key if an adapter of this ORB answers for the object, else {@code null}. */
    byte[] localKey() {
        Reference reference = original;
        return reference.isLocal() ? reference.first().objectKey() : null;
    }

    @Override
    public OutputStream request(org.omg.CORBA.Object self, String operation, boolean responseExpected) {
        Reference reference = current();
        if (reference.isLocal()) {
            DirectPath.left(this);
        }
        return begin(self, Attempt.begin(this, operation, reference), operation, responseExpected);
    }

    /** Begins a dynamic request. */
    OutputStream request(org.omg.CORBA.Object self, RequestParts parts, boolean responseExpected) {
        Reference reference = current();
        Attempt attempt = Attempt.begin(this, parts.operation(), reference);
        attempt.describedBy(parts);
        return begin(self, attempt, parts.operation(), responseExpected);
    }

    /** Begins the request for an attempt. */
    RequestStream begin(org.omg.CORBA.Object self, Attempt attempt, String operation, boolean responseExpected) {
        if (DivertedCalls.of(side, attempt.reference()) != null) {
            // neither interceptors nor an identity: whoever makes the call has them
            return RequestStream.begin(side, attempt, operation, responseExpected);
        }
        if (side.isIntercepted()) {
            return InterceptedCall.begin(this, self, attempt, operation, responseExpected);
        }
        identify(attempt, responseExpected);
        return RequestStream.begin(side, attempt, operation, responseExpected);
    }

    /** Gives a request an identity where its server keeps sessions; opening one may take it to another address. */
    void identify(Attempt attempt, boolean twoWay) {
        if (!isIdentified(attempt, twoWay)) {
            return;
        }
        boolean identified = false;
        while (!identified) { // ends because attempts are bounded
            try {
                attempt.identify(side);
                identified = true;
            } catch (SystemException failure) {
                if (!new Recovery(side, this, attempt).mayRepeat(failure)) {
                    throw attempt.outcome(failure);
                }
                attempt.sleepPause();
            }
        }
    }

    private boolean isIdentified(Attempt attempt, boolean twoWay) {
        if (attempt.isOfGroup()) {
            return true;
        }
        return twoWay
                && side.config().retry().sessions()
                && attempt.rules().delivery() == Delivery.AT_MOST_ONCE
                && !attempt.reference().isLocal();
    }

    /** Whether {@link #identify} waits for a server. */
    boolean waitsForIdentity(Attempt attempt, boolean twoWay) {
        return isIdentified(attempt, twoWay) && attempt.waitsForIdentity(side.sessions());
    }

    @Override
    public InputStream invoke(org.omg.CORBA.Object self, OutputStream output)
            throws ApplicationException, RemarshalException {
        if (!(output instanceof RequestStream request)) {
            throw Minor.FOREIGN_STREAM.exception(
                    CompletionStatus.COMPLETED_NO,
                    output == null ? "null" : output.getClass().getName());
        }
        CallDiversion diversion = DivertedCalls.of(side, request.attempt().reference());
        if (diversion != null) {
            return DivertedCalls.run(side, diversion, self, request);
        }
        Invocation invocation = new Invocation(side, this, request);
        InterceptedCall intercepted = request.intercepted();
        return intercepted == null ? invocation.run() : intercepted.run(invocation);
    }

    @Override
    public void releaseReply(org.omg.CORBA.Object self, InputStream input) {
        if (input instanceof ReplyStream reply) {
            reply.close();
        }
        if (side.isIntercepted()) {
            InterceptedCall.released(this);
        }
    }

    @Override
    public boolean is_local(org.omg.CORBA.Object self) {
        return DirectPath.isOpen(side, this, current());
    }

    @Override
    @SuppressWarnings("rawtypes") // the mapping's signature
    public ServantObject servant_preinvoke(org.omg.CORBA.Object self, String operation, Class expectedType) {
        return DirectPath.enter(side, this, current(), operation, (Class<?>) expectedType);
    }

    @Override
    public void servant_postinvoke(org.omg.CORBA.Object self, ServantObject servant) {
        side.collocated().postinvoke(servant);
    }

    @Override
    public boolean is_a(org.omg.CORBA.Object self, String repositoryId) {
        if (repositoryId == null) {
            throw Minor.NULL_STRING.exception(CompletionStatus.COMPLETED_NO, "the repository id for _is_a");
        }
        // what one member of a group knows from an earlier call another one might have to ask
        if ((DivertedCalls.current() == null && repositoryId.equals(confirmedType))
                || repositoryId.equals(OBJECT_ID)
                || repositoryId.equals(ior().typeId())
                || (self instanceof ObjectImpl stub
                        && Arrays.asList(stub._ids()).contains(repositoryId))) {
            return true;
        }
        boolean answer = ask(self, "_is_a", out -> out.write_string(repositoryId), InputStream::read_boolean);
        if (answer) {
            confirmedType = repositoryId;
        }
        return answer;
    }

    @Override
    public boolean non_existent(org.omg.CORBA.Object self) {
        try {
            return ask(self, "_non_existent", out -> {}, InputStream::read_boolean);
        } catch (OBJECT_NOT_EXIST gone) {
            return true;
        }
    }

    @Override
    public org.omg.CORBA.Object get_interface_def(org.omg.CORBA.Object self) {
        return ask(self, "_interface", out -> {}, InputStream::read_Object);
    }

    @Override
    public org.omg.CORBA.Object get_component(org.omg.CORBA.Object self) {
        return ask(self, "_component", out -> {}, InputStream::read_Object);
    }

    @Override
    public String repository_id(org.omg.CORBA.Object self) {
        return ask(self, "_repository_id", out -> {}, InputStream::read_string);
    }

    /** Calls one of the operations that every object has. */
    private <T> T ask(
            org.omg.CORBA.Object self, String operation, Consumer<OutputStream> write, Function<InputStream, T> read) {
        while (true) { // ends because attempts are bounded
            InputStream reply = null;
            try {
                OutputStream request = request(self, operation, true);
                write.accept(request);
                reply = invoke(self, request);
                return read.apply(reply);
            } catch (ApplicationException unexpected) {
                reply = unexpected.getInputStream();
                throw Minor.UNLISTED_USER_EXCEPTION.exception(
                        CompletionStatus.COMPLETED_YES, operation + " raised " + unexpected.getId());
            } catch (RemarshalException again) {
                continue;
            } finally {
                releaseReply(self, reply);
            }
        }
    }

    @Override
    public Policy get_policy(org.omg.CORBA.Object self, int type) {
        Policy policy = policies.get(type);
        if (policy == null) {
            throw Minor.POLICY_TYPE_UNKNOWN.exception(
                    CompletionStatus.COMPLETED_NO,
                    "no policy of type " + Integer.toUnsignedString(type) + " is in force");
        }
        return policy;
    }

    @Override
    public Policy get_client_policy(org.omg.CORBA.Object self, int type) {
        return policies.get(type);
    }

    @Override
    public Policy[] get_policy_overrides(org.omg.CORBA.Object self, int[] types) {
        return policies.overrides(types);
    }

    /** {@inheritDoc} It is a stub of the same class. */
    @Override
    public org.omg.CORBA.Object set_policy_override(
            org.omg.CORBA.Object self, Policy[] overriding, SetOverrideType how) {
        PolicySet overrides = policies.overriddenBy(overriding, how);
        return side.references().like(self, new ObjectDelegate(side, original, overrides));
    }

    /** {@inheritDoc} Whatever the rebind policy says, this binds the reference anew. */
    @Override
    public boolean validate_connection(org.omg.CORBA.Object self, PolicyListHolder inconsistentPolicies) {
        bound = null;
        new Location(side, this).find();
        inconsistentPolicies.value = new Policy[0];
        return true;
    }

    @Override
    public boolean is_equivalent(org.omg.CORBA.Object self, org.omg.CORBA.Object other) {
        return other == self
                || (other instanceof ObjectImpl stub
                        && stub._get_delegate() instanceof ObjectDelegate that
                        && (this == that || original.sameObject(that.original)));
    }

    @Override
    public boolean equals(org.omg.CORBA.Object self, Object other) {
        return other instanceof org.omg.CORBA.Object reference && is_equivalent(self, reference);
    }

    @Override
    public int hashCode(org.omg.CORBA.Object self) {
        return original.hashOfObject();
    }

    @Override
    public int hash(org.omg.CORBA.Object self, int maximum) {
        return maximum <= 0 ? 0 : Math.floorMod(hashCode(self), maximum);
    }

    @Override
    public org.omg.CORBA.Object duplicate(org.omg.CORBA.Object self) {
        return self;
    }

    @Override
    public void release(org.omg.CORBA.Object self) {}

    @Override
    public ORB orb(org.omg.CORBA.Object self) {
        return side.orb();
    }

    @Override
    public String toString(org.omg.CORBA.Object self) {
        return current().toString();
    }

    /** {@inheritDoc} Its lists are to be filled by the caller. */
    @Override
    public Request request(org.omg.CORBA.Object self, String operation) {
        return create_request(self, null, operation, null, null);
    }

    @Override
    public Request create_request(
            org.omg.CORBA.Object self, Context context, String operation, NVList arguments, NamedValue result) {
        return create_request(self, context, operation, arguments, result, null, null);
    }

    /** {@inheritDoc} Lists that are {@code null} are empty ones. */
    @Override
    public Request create_request(
            org.omg.CORBA.Object self,
            Context context,
            String operation,
            NVList arguments,
            NamedValue result,
            ExceptionList exceptions,
            ContextList contexts) {
        ORB orb = side.orb();
        return new DynamicRequest(
                this,
                self,
                new RequestParts(
                        orb,
                        operation,
                        arguments == null ? new NamedArguments(orb) : arguments,
                        result == null ? nothing(orb) : result,
                        exceptions == null ? new ExceptionTypes() : exceptions,
                        contexts == null ? new ContextNames() : contexts,
                        context));
    }

    private static NamedValue nothing(ORB orb) {
        Any any = orb.create_any();
        any.type(orb.get_primitive_tc(TCKind.tk_void));
        return new NamedArgument("", any, 0);
    }
}
