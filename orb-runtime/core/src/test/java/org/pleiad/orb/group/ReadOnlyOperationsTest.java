package org.pleiad.orb.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadOnlyOperationsTest {
    /** As generated. */
    public interface BaseOperations {}

    /** As generated. */
    public abstract static class BaseHelper {
        public static String[] readOnly() {
            return new String[] {"_get_size LEASED"};
        }
    }

    /** As generated. */
    public interface GridOperations extends BaseOperations {}

    /** As generated. */
    public abstract static class GridHelper {
        public static String[] readOnly() {
            return new String[] {"get LOCAL", "find ORDERED"};
        }
    }

    /** A skeleton, and what extends it. */
    private static class Skeleton implements GridOperations {}

    private static final class GridServant extends Skeleton implements Runnable {
        @Override
        public void run() {}
    }

    /** As other compilers generate. */
    public interface PlainOperations {}

    @Test
    void operationsOfAllInterfacesAreFound() {
        assertThat(ReadOnlyOperations.of(GridServant.class))
                .containsOnly(
                        Map.entry("get", "LOCAL"), Map.entry("find", "ORDERED"), Map.entry("_get_size", "LEASED"));
    }

    @Test
    void interfacesOfOtherCompilersDeclareNone() {
        assertThat(ReadOnlyOperations.of(PlainOperations.class)).isEmpty();
        assertThat(ReadOnlyOperations.of(String.class)).isEmpty();
    }
}
