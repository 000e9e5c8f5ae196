package org.pleiad.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import org.omg.CORBA.Any;
import org.omg.CosEventComm.PushConsumerHelper;
import org.omg.CosEventComm.PushConsumerPOA;
import org.omg.PortableServer.Servant;
import org.pleiad.groups.MemberProvider;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.member.StateAccessor;

/** What a user's jar brings: consumers that count events. */
public final class ConsumerProvider implements MemberProvider {

    /** Made by the command. */
    public ConsumerProvider() {}

    @Override
    public String typeId() {
        return PushConsumerHelper.id();
    }

    @Override
    public Servant servant(GroupInfo group) {
        return new Consumer();
    }

    @Override
    public StateAccessor<Consumer> accessor() {
        return StateAccessor.of(
                (consumer, out) -> new DataOutputStream(out).writeInt(consumer.pushed),
                (consumer, in) -> consumer.pushed = new DataInputStream(in).readInt());
    }

    /** Counts. */
    public static final class Consumer extends PushConsumerPOA {
        private int pushed;

        @Override
        public void push(Any data) {
            pushed++;
        }

        @Override
        public void disconnect_push_consumer() {
            pushed = 0;
        }
    }
}
