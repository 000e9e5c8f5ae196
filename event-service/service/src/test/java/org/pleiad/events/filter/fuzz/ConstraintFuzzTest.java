package org.pleiad.events.filter.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.filter.Constraint;
import org.pleiad.events.filter.EventFilters;
import org.pleiad.events.filter.MalformedConstraintException;

/** Generated constraints beside a naive evaluator, and texts that are hardly constraints. */
class ConstraintFuzzTest {
    private static final String CORPUS = "/org/pleiad/events/filter/odd-constraints.txt";

    /** Another seed on the command line: {@code -Dfuzz.seed=N}. */
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private static final int CONSTRAINTS = Integer.getInteger("fuzz.count", 2000);

    @Test
    void constraintsSayWhatANaiveEvaluatorSays() {
        Random random = new Random(SEED);
        Generator generator = new Generator(random);
        int met = 0;
        int all = 0;
        for (int i = 0; i < CONSTRAINTS; i++) {
            Naive naive = generator.condition(4);
            Constraint constraint = EventFilters.compile(naive.text());
            for (int event = 0; event < 4; event++) {
                Model model = Model.random(random);
                boolean expected = naive.isMetBy(model);
                String which = "seed " + SEED + " constraint " + i + ": " + naive.text() + " on " + model;
                assertThat(constraint.test(model.structured(random))).as(which).isEqualTo(expected);
                assertThat(constraint.test(model.struct())).as("any, " + which).isEqualTo(expected);
                met += expected ? 1 : 0;
                all++;
            }
        }
        // the generator would be worth little if it were always the same
        assertThat(met).isBetween(all / 10, all * 9 / 10);
    }

    @Test
    void mutatedConstraintsAreConstraintsOrRefusedWithAMessage() throws IOException {
        Random random = new Random(SEED);
        Generator generator = new Generator(random);
        List<String> odd = oddConstraints().toList();
        StructuredEvent event = Model.random(random).structured(random);
        for (int i = 0; i < CONSTRAINTS * 2; i++) {
            String text = random.nextInt(3) == 0
                    ? odd.get(random.nextInt(odd.size()))
                    : generator.condition(3).text();
            survives(mutated(text, random), event);
        }
    }

    @Test
    void randomOctetsAreConstraintsOrRefusedWithAMessage() {
        Random random = new Random(SEED);
        StructuredEvent event = Model.random(random).structured(random);
        for (int i = 0; i < CONSTRAINTS * 2; i++) {
            byte[] octets = new byte[random.nextInt(40)];
            random.nextBytes(octets);
            survives(new String(octets, StandardCharsets.ISO_8859_1), event);
        }
    }

    @ParameterizedTest
    @MethodSource("oddConstraints")
    void oddConstraintsDoNoHarm(String text) {
        survives(text, new Model(java.util.Map.of()).structured(new Random(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$inner.number", "$longs[2]", "$texts[1]", "$colour", "$letter", "$price"})
    void octetsThatAreNoValueOfTheirTypeMeetNothingAndThrowNothing(String component) {
        Random random = new Random(SEED);
        Constraint constraint = EventFilters.compile("exist " + component + " and " + component + " != 77");
        for (int i = 0; i < 500; i++) {
            Any whole = Model.random(random).struct();
            org.omg.CORBA.portable.OutputStream out = whole.create_output_stream();
            byte[] octets = new byte[random.nextInt(30)];
            random.nextBytes(octets);
            out.write_octet_array(octets, 0, octets.length);
            constraint.test(whole);
        }
    }

    private static void survives(String text, StructuredEvent event) {
        Constraint constraint;
        try {
            constraint = EventFilters.compile(text);
        } catch (MalformedConstraintException refused) {
            assertThat(refused.problem()).isNotBlank();
            assertThat(refused.line()).isPositive();
            return;
        }
        constraint.test(event);
        Any simple = ORB.init().create_any();
        simple.insert_long(1);
        constraint.test(simple);
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        String pieces = "$.()[]'\\ +-*/<>=!~_dabelnorts0123456789\u00e9\n\t\"";
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + random.nextInt(4)));
                case 2 -> {
                    int from = random.nextInt(mutated.length() + 1);
                    mutated.insert(at, mutated.substring(Math.min(at, from), Math.max(at, from)));
                }
                default -> {
                    if (at < mutated.length()) {
                        mutated.setCharAt(at, pieces.charAt(random.nextInt(pieces.length())));
                    }
                }
            }
        }
        return mutated.toString();
    }

    static Stream<String> oddConstraints() throws IOException {
        try (InputStream in = ConstraintFuzzTest.class.getResourceAsStream(CORPUS)) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.startsWith("#")) {
                    lines.add(line);
                }
            }
            return lines.stream();
        }
    }
}
