package org.pleiad.groups.member;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.core.Cause;
import org.pleiad.groups.core.GroupDefinition;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Member;
import org.pleiad.groups.core.Request;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.core.View;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.client.CallDiversion;
import org.pleiad.orb.client.DivertedCalls;
import org.pleiad.orb.dispatch.ServantExecution;
import org.pleiad.orb.group.CallChainContext;
import org.pleiad.orb.group.MarshalledBody;
import org.pleiad.orb.group.MarshalledReply;

/**
 * A servant as a member of a group: requests reach it through its skeleton, as those of adapters do. Its methods run on the group's
 * executor, one at a time; {@link #ask} on any thread.
 */
public final class ServantMember implements Member {
    private static final int WHOLE = 0;
    private static final int UPDATE = 1;

    private final Servant servant;
    private final StateAccessor<Servant> accessor;
    private final ServantExecution execution;
    private final Identity identity;

    /** As of the latest request or view. Volatile: the servant may ask for its reference on any thread. */
    private volatile GroupInfo group;

    /**
     * What a member says of itself.
     *
     * @param chainName how calls through the group are known
     * @param objectKey that of the group
     * @param references the group's reference at a view
     */
    public record Identity(String chainName, byte[] objectKey, Function<GroupInfo, org.omg.CORBA.Object> references) {}

    private ServantMember(
            Pleiad orb, GroupInfo group, Servant servant, StateAccessor<Servant> accessor, Identity identity) {
        this.servant = servant;
        this.accessor = accessor;
        this.execution = orb.execution();
        this.identity = identity;
        this.group = group;
    }

    /**
     * Makes a servant a member; its {@code _this()} is the group from now on.
     *
     * @param accessor {@code null} for servants that are Checkpointable, and for groups that keep no state alike
     * @throws IllegalArgumentException if it needs an accessor
     */
    @SuppressWarnings("unchecked") // whoever gives both says that they belong together
    public static ServantMember of(
            Pleiad orb, GroupInfo group, Servant servant, StateAccessor<?> accessor, Identity identity) {
        StateAccessor<Servant> chosen = (StateAccessor<Servant>) accessor;
        if (chosen == null) {
            chosen = CheckpointableState.isFor(servant) ? new CheckpointableState() : stateless(group, servant);
        }
        ServantMember member = new ServantMember(orb, group, servant, chosen, identity);
        ((org.omg.CORBA_2_3.ORB) orb.orb()).set_delegate(servant);
        servant._set_delegate(new MemberDelegate(servant._get_delegate(), member));
        return member;
    }

    private static StateAccessor<Servant> stateless(GroupInfo group, Servant servant) {
        GroupDefinition definition = group.definition();
        boolean keepsNone = definition.style() == Style.STATELESS
                || definition.consistencyControl() == GroupDefinition.Control.APPLICATION;
        if (keepsNone) {
            return StateAccessor.none();
        }
        throw new IllegalArgumentException("a member of group " + definition.name() + ", style " + definition.style()
                + ", needs a StateAccessor, or a servant that is FT::Checkpointable; "
                + servant.getClass().getName()
                + " is not. Where there is no state to keep, say so by StateAccessor.none()");
    }

    /** The servant. */
    public Servant servant() {
        return servant;
    }

    /** Answers one of the operations that every object has, outside of any order. */
    public MarshalledReply ask(String operation, MarshalledBody arguments) {
        return execution.execute(servant, operation, arguments);
    }

    org.omg.CORBA.Object reference() {
        return identity.references().apply(group);
    }

    byte[] objectKey() {
        return identity.objectKey().clone();
    }

    @Override
    public void execute(Cause cause, Request request, Consumer<byte[]> done) {
        group = cause.group();
        RequestContent content = RequestContent.decode(request.content());
        CallChainContext chain = content.chain().through(identity.chainName());
        ReplicaContext.enter(new ReplicaContext(cause));
        byte[] reply;
        try {
            reply = carryOut(request, content, new NestedCalls(cause, chain));
        } finally {
            ReplicaContext.leave();
        }
        done.accept(reply);
    }

    @Override
    public void read(Request request, Consumer<byte[]> done) {
        RequestContent content = RequestContent.decode(request.content());
        CallChainContext chain = content.chain().through(identity.chainName());
        done.accept(carryOut(request, content, new ReadersCalls(chain)));
    }

    private byte[] carryOut(Request request, RequestContent content, CallDiversion calls) {
        CallDiversion outer = DivertedCalls.divert(calls);
        try {
            return ReplyContent.encode(execution.execute(servant, request.operation(), content.arguments()));
        } finally {
            DivertedCalls.divert(outer);
        }
    }

    @Override
    public State state() {
        try {
            return accessor.capture(servant);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void install(InputStream state) throws IOException {
        accessor.read(servant, state);
    }

    @Override
    public byte[] update() throws IOException {
        byte[] update = accessor.update(servant);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.write(update == null ? WHOLE : UPDATE);
        if (update == null) {
            accessor.capture(servant).writeTo(octets);
        } else {
            octets.write(update);
        }
        return octets.toByteArray();
    }

    @Override
    public void apply(byte[] update) throws IOException {
        if (update.length == 0) {
            throw new IOException("an update without octets");
        }
        if (update[0] == UPDATE) {
            accessor.apply(servant, Arrays.copyOfRange(update, 1, update.length));
        } else {
            accessor.read(servant, new ByteArrayInputStream(update, 1, update.length - 1));
        }
    }

    @Override
    public void view(View view) {
        GroupInfo known = group;
        group = new GroupInfo(known.id(), known.definition(), view);
    }

    @Override
    public void left(String reason) {
        // its reference still leads to the group
    }
}
