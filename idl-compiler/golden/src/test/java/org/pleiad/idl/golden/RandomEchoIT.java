package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.Request;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.ValueBase;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.pleiad.idl.Compilation;
import org.pleiad.idl.CompilerOptions;
import org.pleiad.idl.IdlCompiler;
import org.pleiad.idl.IdlFrontEnd;
import org.pleiad.idl.diagnostic.Diagnostic;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.ModuleDef;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.Specification;

/**
 * Random IDL, compiled twice over, and random values of all its types sent by the generated stubs to another process,
 * which sends them back: as argument, result, {@code inout}, {@code out} and exception; then by requests made at run time,
 * of dynamic values; then to an object in the same process. {@code -Drandom.idl.seed} repeats
 * one run, {@code -Drandom.idl.count} sets how many follow it.
 */
class RandomEchoIT {
    private static final int DEFINITIONS = 40;
    private static final int VALUES = 4;

    private static final ORB ORB = org.omg.CORBA.ORB.init(new String[0], properties());

    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("org.omg.CORBA.ORBClass", "org.pleiad.orb.PleiadOrb");
        return properties;
    }

    @TempDir
    private Path directory;

    @AfterAll
    static void destroy() {
        ORB.destroy();
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(RandomEchoIT.class.getClassLoader());
    }

    static LongStream seeds() {
        long first = Long.getLong("random.idl.seed", new Random().nextInt(1_000_000));
        return LongStream.range(first, first + Integer.getInteger("random.idl.count", 2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Timeout(120)
    void valuesOfRandomTypesComeBackFromAnotherProcess(long seed) throws Exception {
        Random random = new Random(seed);
        String idl = new RandomIdl(random, true).write(DEFINITIONS);
        Path classes = Files.createDirectory(directory.resolve("classes"));
        Specification specification = compiled(idl, seed, classes);
        Process server = serve(classes);
        try (var reader = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
                var loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL()}, RandomEchoIT.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            String reference = reader.readLine();
            assertThat(reference).as("the server of seed " + seed).startsWith("IOR:");
            Sender sender = new Sender(specification, loader, random, "seed " + seed + "\n" + idl);
            sender.sendAll(ORB.string_to_object(reference));
            sender.sendAll(here(loader));
        } finally {
            server.getOutputStream().close();
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    /** An object in this process: its calls copy values without a wire. */
    private static org.omg.CORBA.Object here(ClassLoader classes) throws Exception {
        POA root = POAHelper.narrow(ORB.resolve_initial_references("RootPOA"));
        root.the_POAManager().activate();
        return root.servant_to_reference(EchoServer.servant(classes));
    }

    private Specification compiled(String idl, long seed, Path classes) throws IOException {
        Path file = Files.writeString(directory.resolve("random.idl"), idl);
        CompilerOptions options = CompilerOptions.builder().source(file).build();
        Compilation compilation = IdlCompiler.compile(options);
        assertThat(compilation.diagnostics())
                .as("errors in the IDL of seed " + seed + "\n" + idl)
                .noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
        InMemoryCompiler.compile(ValueImplementations.with(compilation.files()), classes);
        return IdlFrontEnd.read(options).get(0).specification();
    }

    private static Process serve(Path classes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        EchoServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Sends values through the stub of {@code Top::Echo}. */
    private static final class Sender {
        private final Specification specification;
        private final ClassLoader classes;
        private final JavaValues values;
        private final String description;

        Sender(Specification specification, ClassLoader classes, Random random, String description) {
            this.specification = specification;
            this.classes = classes;
            this.values = new JavaValues(specification, classes, random);
            this.description = description;
        }

        void sendAll(org.omg.CORBA.Object reference) throws ReflectiveOperationException {
            Object echo = classes.loadClass("Top.EchoHelper")
                    .getMethod("narrow", org.omg.CORBA.Object.class)
                    .invoke(null, reference);
            Method[] methods = classes.loadClass("Top.EchoOperations").getMethods();
            ModuleDef top = (ModuleDef)
                    specification.contents().get(specification.contents().size() - 1);
            InterfaceDef face = (InterfaceDef) top.contents().get(top.contents().size() - 1);
            for (Operation operation : face.operations()) {
                Method method = Arrays.stream(methods)
                        .filter(each -> each.getName().equals(operation.identifier()))
                        .findFirst()
                        .orElseThrow();
                for (int i = 0; i < VALUES; i++) {
                    if (operation.raises().isEmpty()) {
                        value(echo, method, operation);
                    } else {
                        failure(echo, method, operation);
                    }
                }
            }
        }

        private void value(Object echo, Method method, Operation operation) throws ReflectiveOperationException {
            Class<?> type = method.getParameterTypes()[0];
            Class<?> holder = method.getParameterTypes()[1];
            Object given = values.fresh(operation.result(), type);
            Object inout = values.fresh(operation.result(), type);
            Object both = holder.getConstructor().newInstance();
            Object taken = holder.getConstructor().newInstance();
            holder.getField("value").set(both, inout);

            Object result = invoke(echo, method, given, both, taken);

            String what = operation.result() + " of " + description;
            RoundTrip.assertSame(result, given, what);
            RoundTrip.assertSame(holder.getField("value").get(both), given, what);
            RoundTrip.assertSame(holder.getField("value").get(taken), inout, what);
            assertThat(Sharing.of(result)).as(what).isEqualTo(Sharing.of(given));
            assertThat(Sharing.of(holder.getField("value").get(taken))).as(what).isEqualTo(Sharing.of(inout));
            if (result instanceof ValueBase) {
                assertThat(result).as(what).isNotSameAs(given);
            }
            if (operation.result() instanceof NamedType named) {
                dynamically((ObjectImpl) echo, operation.identifier(), values.helper(named.name()), given, what);
            }
        }

        /** The same without a stub: a dynamic value in a request made at run time. */
        private void dynamically(ObjectImpl echo, String operation, Class<?> helper, Object given, String what)
                throws ReflectiveOperationException {
            TypeCode type = (TypeCode) helper.getMethod("type").invoke(null);
            Any any = ORB.create_any();
            Class<?> javaType = helper.getMethod("read", InputStream.class).getReturnType();
            helper.getMethod("insert", Any.class, javaType).invoke(null, any, given);
            Any built = RoundTrip.takenApart(ORB, any);
            Request request = echo._request(operation);
            request.add_named_in_arg("given").read_value(built.create_input_stream(), type);
            Any both = request.add_named_inout_arg("both");
            both.read_value(any.create_input_stream(), type);
            Any taken = request.add_named_out_arg("taken");
            taken.type(type);
            request.set_return_type(type);

            request.invoke();

            assertThat(request.env().exception()).as(what).isNull();
            for (Any each : List.of(request.return_value(), both, taken)) {
                RoundTrip.assertSame(helper.getMethod("extract", Any.class).invoke(null, each), given, what);
            }
        }

        private Object invoke(Object echo, Method method, Object... arguments) throws ReflectiveOperationException {
            try {
                return method.invoke(echo, arguments);
            } catch (InvocationTargetException e) {
                throw new AssertionError(method.getName() + " with " + description, e.getCause());
            }
        }

        private void failure(Object echo, Method method, Operation operation) throws ReflectiveOperationException {
            Definition exception = specification.definition(operation.raises().get(0));
            Object failure = values.value((ExceptionDef) exception);
            Any any = ORB.create_any();
            values.helper(exception.name())
                    .getMethod("insert", Any.class, failure.getClass())
                    .invoke(null, any, failure);
            try {
                method.invoke(echo, any);
                throw new AssertionError("nothing was thrown by " + method.getName() + " with " + description);
            } catch (InvocationTargetException e) {
                if (!failure.getClass().isInstance(e.getCause())) {
                    throw new AssertionError(method.getName() + " with " + description, e.getCause());
                }
                RoundTrip.assertSame(e.getCause(), failure, exception.name() + " of " + description);
            }
        }
    }
}
