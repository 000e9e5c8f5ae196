package org.pleiad.orb.poa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.LocalObject;
import org.omg.PortableServer.ForwardRequest;
import org.omg.PortableServer.IdAssignmentPolicyValue;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAPackage.ObjectAlreadyActive;
import org.omg.PortableServer.POAPackage.ObjectNotActive;
import org.omg.PortableServer.RequestProcessingPolicyValue;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantActivator;
import org.omg.PortableServer.ThreadPolicyValue;
import org.pleiad.orb.Concurrently;
import org.pleiad.orb.poa.AdapterFixture.Plain;

/**
 * Many threads call, deactivate and activate a few objects. At any time an object has one servant at most, each servant is
 * taken back exactly once, and none serves a request before or after that.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class IncarnationRaceTest {
    private static final int OBJECTS = 4;
    private static final int THREADS = 8;
    private static final int STEPS = 1500;

    private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
    private final ConcurrentMap<Integer, Mortal> living = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger takenBack = new AtomicInteger();
    private final AtomicInteger inActivator = new AtomicInteger();
    private PoaNode poa;
    private AdapterFixture fixture;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyServantLivesOnceAndAlone(long seed) throws Exception {
        race(seed, ThreadPolicyValue.ORB_CTRL_MODEL);
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void everyServantLivesOnceAndAloneInASingleThreadedAdapter(long seed) throws Exception {
        race(seed, ThreadPolicyValue.SINGLE_THREAD_MODEL);
    }

    private void race(long seed, ThreadPolicyValue threads) throws Exception {
        fixture = new AdapterFixture();
        fixture.root().the_POAManager().activate();
        poa = fixture.child(
                "x",
                fixture.of(threads),
                fixture.of(IdAssignmentPolicyValue.USER_ID),
                fixture.of(RequestProcessingPolicyValue.USE_SERVANT_MANAGER));
        poa.set_servant_manager(new Activator());
        SplittableRandom random = new SplittableRandom(seed);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            SplittableRandom own = random.split();
            all.add(Concurrently.run(() -> steps(own)));
        }
        all.forEach(CompletableFuture::join);

        poa.destroy(true, true);

        assertThat(broken).as("seed %d", seed).isEmpty();
        assertThat(living).as("seed %d", seed).isEmpty();
        assertThat(takenBack).as("seed %d", seed).hasValue(made.get());
        assertThat(made.get()).isGreaterThan(OBJECTS);
    }

    private void steps(SplittableRandom random) {
        for (int i = 0; i < STEPS; i++) {
            int object = random.nextInt(OBJECTS);
            try {
                switch (random.nextInt(8)) {
                    case 0 -> poa.deactivate_object(id(object));
                    case 1 -> activate(object);
                    case 2 -> call(object, () -> deactivateInRequest(object));
                    default -> call(object, () -> {});
                }
            } catch (ObjectNotActive | ObjectAlreadyActive raced) {
                continue;
            } catch (org.omg.CORBA.UserException | RuntimeException unexpected) {
                broken.add("object " + object + ": " + unexpected);
            }
        }
    }

    private void call(int object, Runnable inServant) throws ForwardRequest {
        fixture.callThere(poa.create_reference_with_id(id(object), AdapterFixture.TYPE), servant -> {
            ((Mortal) servant).serve(object);
            inServant.run();
        });
    }

    private void activate(int object) throws org.omg.CORBA.UserException {
        Mortal servant = new Mortal(object);
        synchronized (servant) {
            // requests of the new servant wait in serve() until it is registered
            poa.activate_object_with_id(id(object), servant);
            servant.born();
        }
    }

    private void deactivateInRequest(int object) {
        try {
            poa.deactivate_object(id(object));
        } catch (ObjectNotActive raced) {
            return;
        } catch (org.omg.CORBA.UserException e) {
            broken.add(e.toString());
        }
    }

    private static byte[] id(int object) {
        return new byte[] {(byte) object};
    }

    private final class Mortal extends Plain {
        private final int object;
        private boolean alive;

        Mortal(int object) {
            this.object = object;
        }

        synchronized void born() {
            made.incrementAndGet();
            alive = true;
            Mortal other = living.putIfAbsent(object, this);
            if (other != null) {
                broken.add("two servants of object " + object);
            }
        }

        synchronized void serve(int asked) {
            if (!alive || asked != object || living.get(object) != this) {
                broken.add("a request for object " + asked + " met a servant of " + object + ", alive: " + alive);
            }
        }

        synchronized void die(int asked) {
            if (!alive || asked != object || !living.remove(object, this)) {
                broken.add("the servant of object " + object + " was taken back twice or as " + asked);
            }
            alive = false;
            takenBack.incrementAndGet();
        }
    }

    private final class Activator extends LocalObject implements ServantActivator {
        @Override
        public Servant incarnate(byte[] oid, POA adapter) {
            enter();
            Mortal servant = new Mortal(oid[0]);
            servant.born();
            leave();
            return servant;
        }

        @Override
        public void etherealize(byte[] oid, POA adapter, Servant servant, boolean cleanup, boolean others) {
            enter();
            if (others) {
                broken.add("a servant under UNIQUE_ID has other objects");
            }
            ((Mortal) servant).die(oid[0]);
            leave();
        }

        private void enter() {
            if (inActivator.incrementAndGet() > 1) {
                broken.add("two calls of the servant activator at once");
            }
            Thread.yield();
        }

        private void leave() {
            inActivator.decrementAndGet();
        }
    }
}
