package org.pleiad.groups.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omg.CORBA.BAD_CONTEXT;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.groups.core.GroupInfo;
import org.pleiad.groups.core.Style;
import org.pleiad.groups.test.Trial.LedgerHelper;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.group.GroupCallContext;
import org.pleiad.orb.group.GroupVersionContext;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.session.FtRequest;

/** The same request again, at the same member and at others: what a client that lost its reply does. */
@Timeout(60)
class RetriesIT {
    private final Plant plant = new Plant();
    private final List<LedgerServant> servants = new ArrayList<>();
    private GroupInfo group;

    @BeforeEach
    void replicate() {
        group = plant.create("ledgers/main", LedgerHelper.id(), Style.ACTIVE, Map.of());
        join("a", "b");
    }

    private void join(String... hosts) {
        servants.addAll(plant.join(group, name -> new LedgerServant(), LedgerServant.STATE, hosts));
    }

    @AfterEach
    void stop() {
        plant.close();
    }

    private static ServiceContext identity(int number, long millisFromNow) {
        return new FtRequest("test", number, TimeT.ofMillis(System.currentTimeMillis() + millisFromNow)).encode();
    }

    private static ServiceContext identity(int number) {
        return identity(number, 60_000);
    }

    private RawClient.Answer work(String host, int n, ServiceContext... contexts) {
        Plant.Host at = plant.host(host);
        return RawClient.call(at.address.orb(), at.access.key(group.id()), "work", out -> out.writeLong(n), contexts);
    }

    @Test
    void everyMemberHasTheReplyToARepetition() {
        RawClient.Answer first = work("a", 3, identity(1));
        assertThat(first.number()).isEqualTo(3);
        assertThat(work("a", 4, identity(2)).number()).isEqualTo(7);
        for (String host : plant.hosts.keySet()) { // c passes it on
            RawClient.Answer again = work(host, 3, identity(1));
            assertThat(again.octets()).as("at " + host).isEqualTo(first.octets());
        }
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(2);
    }

    @Test
    void theReplyOutlivesTheMemberThatGaveIt() {
        RawClient.Answer first = work("a", 3, identity(1));
        plant.kill("a", "c");
        RawClient.Answer again = work("b", 3, identity(1));
        assertThat(again.octets()).isEqualTo(first.octets());
        assertThat(servants.get(1).executions).hasValue(1);
    }

    @Test
    void aMemberThatCameLaterKnowsWhatWasAskedBefore() {
        RawClient.Answer first = work("a", 3, identity(1));
        join("c");
        plant.kill("a", "b");
        RawClient.Answer again = work("c", 3, identity(1));
        assertThat(again.octets()).isEqualTo(first.octets());
        assertThat(servants.get(2).executions).hasValue(0);
        assertThat(servants.get(2).held()).isEqualTo(3);
    }

    @Test
    void whatCameTooLateIsRefusedAndNobodySaysThatItWasNotExecuted() {
        work("a", 3, identity(1));
        SystemException refused = work("b", 4, identity(2, -60_000)).exception();
        assertThat(refused).isInstanceOf(BAD_CONTEXT.class);
        assertThat(refused.minor).isEqualTo(Minor.GROUP_REQUEST_EXPIRED.code());
        assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_MAYBE);
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(1);
    }

    @Test
    void whatWasAcknowledgedIsNotKept() {
        work("a", 3, identity(1));
        work("a", 3, identity(2), new GroupCallContext(2, 1, GroupCallContext.Wanted.OF_GROUP).encode());
        // until b has executed the second, it may answer from what it kept, which is as good
        await().untilAsserted(() -> assertThat(servants.get(1).executions).hasValue(2));
        assertThat(work("b", 3, identity(1)).exception()).isInstanceOf(BAD_CONTEXT.class);
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(2);
    }

    @Test
    void clientsThatTellTheirVersionGetANewerReference() {
        int version = plant.info("a", group.id()).view().version();
        RawClient.Answer answer = work("a", 3, identity(1), new GroupVersionContext(version - 1).encode());
        assertThat(answer.status()).isEqualTo(ReplyStatus.LOCATION_FORWARD_PERM);
        Ior fresh = Ior.read(answer.body().reader());
        assertThat(fresh.profiles()).hasSize(2);
        assertThat(servants).extracting(servant -> servant.executions.get()).containsOnly(0);
        assertThat(work("a", 3, identity(1), new GroupVersionContext(version).encode())
                        .number())
                .isEqualTo(3);
        assertThat(work("a", 3, identity(2)).number())
                .as("a plain client is not sent on")
                .isEqualTo(6);
    }

    @Test
    void aHostCutOffFromTheMajorityRefusesAndTheOthersGoOn() {
        plant.network.cut(Plant.DOMAIN, Set.of(plant.host("a").address.id()));
        SystemException refused = work("a", 3, identity(1)).exception();
        assertThat(refused.minor).isIn(Minor.GROUP_WITHOUT_MAJORITY.code(), Minor.GROUP_OUTCOME_UNKNOWN.code());
        await().untilAsserted(() ->
                assertThat(plant.host("a").domain.status().majority()).isFalse());
        refused = work("a", 3, identity(2)).exception();
        assertThat(refused.minor).isEqualTo(Minor.GROUP_WITHOUT_MAJORITY.code());
        assertThat(refused.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
        assertThat(work("b", 3, identity(1)).number()).isEqualTo(3);
        plant.network.heal(Plant.DOMAIN);
        await().untilAsserted(() -> assertThat(servants)
                .extracting(servant -> servant.executions.get())
                .containsOnly(1));
    }
}
