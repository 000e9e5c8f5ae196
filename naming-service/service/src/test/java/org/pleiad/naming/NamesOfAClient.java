package org.pleiad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.NotFound;

/**
 * Names that one client changes, nobody else, and what it was told of them: a few names of objects, and a context that is made
 * and bound, filled, emptied, destroyed and unbound, round and round. Used by one thread at a time.
 */
final class NamesOfAClient {
    private static final int OBJECTS = 5;
    private static final String NONE = "none";

    /** The context's states, in the order in which one change leads to the next. */
    private enum Stage {
        ABSENT,
        EMPTY,
        FILLED,
        EMPTIED,
        DEAD
    }

    private final ORB orb;
    private final int number;
    private final Random random;

    /** What each name leads to as acknowledged, and what it may lead to as well since the server died. */
    private final String[] objects = new String[OBJECTS];

    private final String[] orObjects = new String[OBJECTS];
    private Stage stage = Stage.ABSENT;
    private Stage orStage;

    /** Reference of the context in its present life; {@code null} if its making was not acknowledged. */
    private String context;

    /** What happened last, for a failure's message. */
    private final Deque<String> history = new ArrayDeque<>();

    private long counter;
    private long acknowledged;
    private long unacknowledged;

    NamesOfAClient(ORB orb, int number, long seed) {
        this.orb = orb;
        this.number = number;
        this.random = new Random(seed);
        Arrays.fill(objects, NONE);
    }

    private void note(String event) {
        history.add(event);
        if (history.size() > 12) {
            history.remove();
        }
    }

    long acknowledged() {
        return acknowledged;
    }

    long unacknowledged() {
        return unacknowledged;
    }

    private NameComponent[] objectName(int which) {
        return new NameComponent[] {new NameComponent("client " + number, Integer.toString(which))};
    }

    private NameComponent[] contextName() {
        return new NameComponent[] {new NameComponent("client " + number, "context")};
    }

    private NameComponent[] inContext() {
        return new NameComponent[] {contextName()[0], new NameComponent("x", "")};
    }

    private org.omg.CORBA.Object object(String key) {
        return orb.string_to_object("corbaloc:iiop:1.2@127.0.0.1:1/" + key);
    }

    void changeUntilItDies(NamingContextExt root) {
        try {
            while (true) {
                if (random.nextInt(3) == 0) {
                    changeContext(root);
                } else {
                    changeObject(root, random.nextInt(OBJECTS));
                }
                acknowledged++;
            }
        } catch (SystemException died) {
            note(died.toString());
            if (died.completed == CompletionStatus.COMPLETED_NO) {
                Arrays.fill(orObjects, null);
                orStage = null;
            } else {
                unacknowledged++;
            }
        } catch (UserException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private void changeObject(NamingContextExt root, int which) throws UserException {
        String next = "value" + number + "x" + ++counter;
        NameComponent[] name = objectName(which);
        boolean bound = !objects[which].equals(NONE);
        if (bound && random.nextBoolean()) {
            next = NONE;
        }
        orObjects[which] = next;
        note(which + " to " + next);
        if (next.equals(NONE)) {
            root.unbind(name);
        } else if (bound || random.nextBoolean()) {
            root.rebind(name, object(next));
        } else {
            root.bind(name, object(next));
        }
        objects[which] = next;
        orObjects[which] = null;
        note("acknowledged");
    }

    private void changeContext(NamingContextExt root) throws UserException {
        Stage next = Stage.values()[(stage.ordinal() + 1) % Stage.values().length];
        orStage = next;
        note("context to " + next);
        switch (next) {
            case EMPTY -> {
                context = null;
                context = orb.object_to_string(root.bind_new_context(contextName()));
            }
            case FILLED -> root.bind(inContext(), object("inside"));
            case EMPTIED -> root.unbind(inContext());
            case DEAD -> inContext(root).destroy();
            default -> root.unbind(contextName());
        }
        stage = next;
        orStage = null;
        note("acknowledged");
    }

    private NamingContext inContext(NamingContextExt root) throws UserException {
        return NamingContextHelper.unchecked_narrow(root.resolve(contextName()));
    }

    /** Compares with what is there, and goes on from there. */
    void verify(NamingContextExt root, String when) throws UserException {
        for (int which = 0; which < OBJECTS; which++) {
            String found = find(root, which);
            assertThat(found)
                    .as(
                            "%s: object %d of client %d, acknowledged %s, after %s",
                            when, which, number, objects[which], history)
                    .isIn(objects[which], orObjects[which] == null ? objects[which] : orObjects[which]);
            objects[which] = found;
            orObjects[which] = null;
        }
        Stage found = findStage(root);
        assertThat(same(found, stage) || (orStage != null && same(found, orStage)))
                .as(
                        "%s: context of client %d is %s; acknowledged %s, under way %s",
                        when, number, found, stage, orStage)
                .isTrue();
        stage = found == Stage.EMPTY && (stage == Stage.EMPTIED || orStage == Stage.EMPTIED) ? Stage.EMPTIED : found;
        orStage = null;
    }

    private static boolean same(Stage found, Stage told) {
        return found == told || (found == Stage.EMPTY && told == Stage.EMPTIED);
    }

    private String find(NamingContextExt root, int which) throws UserException {
        try {
            org.omg.CORBA.Object there = root.resolve(objectName(which));
            for (String candidate : new String[] {objects[which], orObjects[which]}) {
                if (candidate != null && !candidate.equals(NONE) && there._is_equivalent(object(candidate))) {
                    return candidate;
                }
            }
            return "something else: " + orb.object_to_string(there);
        } catch (NotFound none) {
            return NONE;
        }
    }

    private Stage findStage(NamingContextExt root) throws UserException {
        NamingContext there;
        try {
            there = inContext(root);
        } catch (NotFound none) {
            return Stage.ABSENT;
        }
        if (context != null) {
            assertThat(orb.object_to_string(there))
                    .as("the context's reference")
                    .isEqualTo(context);
        }
        context = orb.object_to_string(there);
        if (there._non_existent()) {
            assertThat(stage == Stage.DEAD || orStage == Stage.DEAD)
                    .as("a name leads to a context that is not there, and nobody has destroyed it")
                    .isTrue();
            return Stage.DEAD;
        }
        try {
            there.resolve(new NameComponent[] {new NameComponent("x", "")});
            return Stage.FILLED;
        } catch (NotFound none) {
            return Stage.EMPTY;
        }
    }
}
