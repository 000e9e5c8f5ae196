package org.pleiad.naming.store;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVStoreException;
import org.pleiad.store.DurableMaps;

/**
 * What is in a store's file that no server has open.
 *
 * @param contexts how many contexts there are, with the root
 * @param names how many names are bound in them
 * @param unreachable contexts that no names lead to from the root; references may, so that only their owners can tell
 *     whether they are still of use
 */
public record StoreCheck(long contexts, long names, long unreachable) {

    /**
     * Reads the whole file.
     *
     * @throws IllegalStateException if it is no store of names, damaged, or in use; says what is wrong
     */
    public static StoreCheck of(Path file) {
        try (DurableMaps maps = DurableMaps.readOnly(file)) {
            if (FileStore.numbers(maps, file).isEmpty()) {
                throw new IllegalStateException(file + " is no store of names, or an empty one");
            }
            return of(file, FileStore.tables(maps));
        } catch (MVStoreException damaged) {
            throw new IllegalStateException(file + " is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private static StoreCheck of(Path file, Tables tables) {
        long names = 0;
        Cursor<BindingKey, Bound> all = tables.bindings.cursor(null);
        while (all.hasNext()) {
            BindingKey key = all.next();
            names++;
            if (!tables.exists(key.context())) {
                throw new IllegalStateException(file + " is damaged: the name " + key.name() + " is in context "
                        + key.context() + ", which is not there");
            }
        }
        long contexts = tables.contexts.sizeAsLong() + 1;
        return new StoreCheck(contexts, names, contexts - reachable(tables));
    }

    private static long reachable(Tables tables) {
        Set<Long> seen = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>();
        seen.add(NameStore.ROOT);
        open.add(NameStore.ROOT);
        while (!open.isEmpty()) {
            long context = open.remove();
            Cursor<BindingKey, Bound> names = tables.bindings.cursor(BindingKey.first(context));
            while (names.hasNext() && names.next().context() == context) {
                Bound bound = names.getValue();
                if (bound.kind() == Bound.Kind.CONTEXT && tables.exists(bound.context()) && seen.add(bound.context())) {
                    open.add(bound.context());
                }
            }
        }
        return seen.size();
    }

    @Override
    public String toString() {
        return names + " names in " + contexts + " contexts"
                + (unreachable == 0 ? "" : ", " + unreachable + " of which no name leads to");
    }
}
