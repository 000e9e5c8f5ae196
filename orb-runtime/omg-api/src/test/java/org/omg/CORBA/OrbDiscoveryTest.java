package org.omg.CORBA;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@link ORB#init} looks for its ORB, and in which order. */
class OrbDiscoveryTest {
    @TempDir
    Path home;

    private final String oldHome = System.getProperty("user.home");
    private final ClassLoader oldLoader = Thread.currentThread().getContextClassLoader();

    public static class First extends RecordingOrb {}

    public static class Second extends RecordingOrb {}

    public static class Service extends RecordingOrb {}

    public static class Failing extends RecordingOrb {
        public Failing() {
            throw new IllegalStateException("no power");
        }
    }

    @BeforeEach
    void useAnEmptyHome() {
        System.setProperty("user.home", home.toString());
    }

    @AfterEach
    void restore() {
        System.setProperty("user.home", oldHome);
        System.clearProperty(OrbDiscovery.ORB_CLASS);
        System.clearProperty(OrbDiscovery.SINGLETON_CLASS);
        Thread.currentThread().setContextClassLoader(oldLoader);
    }

    private static Properties naming(Class<?> type) {
        Properties properties = new Properties();
        properties.setProperty(OrbDiscovery.ORB_CLASS, type.getName());
        return properties;
    }

    private void writeOrbProperties(String key, Class<?> type) throws IOException {
        Files.writeString(home.resolve("orb.properties"), key + "=" + type.getName() + "\n");
    }

    private void registerService(String provider) throws IOException {
        Path services = Files.createDirectories(home.resolve("META-INF/services"));
        Files.writeString(services.resolve(ORB.class.getName()), provider + "\n");
        Thread.currentThread()
                .setContextClassLoader(
                        new URLClassLoader(new URL[] {home.toUri().toURL()}, oldLoader));
    }

    @Test
    void givesTheOrbItsArgumentsAndProperties() {
        String[] args = {"-ORBInitialHost", "here"};
        Properties properties = naming(First.class);

        First orb = (First) ORB.init(args, properties);

        assertThat(orb.args).isSameAs(args);
        assertThat(orb.properties).isSameAs(properties);
    }

    @Test
    void prefersGivenPropertiesToSystemProperties() {
        System.setProperty(OrbDiscovery.ORB_CLASS, Second.class.getName());

        assertThat(ORB.init(null, naming(First.class))).isInstanceOf(First.class);
        assertThat(ORB.init(new String[0], null)).isInstanceOf(Second.class);
    }

    @Test
    void prefersSystemPropertiesToTheFileInTheHome() throws IOException {
        writeOrbProperties(OrbDiscovery.ORB_CLASS, First.class);

        assertThat(ORB.init(null, null)).isInstanceOf(First.class);
        System.setProperty(OrbDiscovery.ORB_CLASS, Second.class.getName());
        assertThat(ORB.init(null, null)).isInstanceOf(Second.class);
    }

    @Test
    void findsAnOrbThatIsRegisteredAsAService() throws IOException {
        registerService(Service.class.getName());

        assertThat(ORB.init(null, null)).isInstanceOf(Service.class);
    }

    @Test
    void prefersAnyPropertyToTheService() throws IOException {
        registerService(Service.class.getName());
        writeOrbProperties(OrbDiscovery.ORB_CLASS, First.class);

        assertThat(ORB.init(null, null)).isInstanceOf(First.class);
    }

    @Test
    void ignoresABlankProperty() throws IOException {
        registerService(Service.class.getName());
        Properties properties = new Properties();
        properties.setProperty(OrbDiscovery.ORB_CLASS, " ");

        assertThat(ORB.init(null, properties)).isInstanceOf(Service.class);
    }

    @Test
    void saysWhichClassIsMissingWhoNamedItAndHowToMendIt() {
        Properties properties = new Properties();
        properties.setProperty(OrbDiscovery.ORB_CLASS, "com.example.NoOrb");

        assertThatThrownBy(() -> ORB.init(null, properties))
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("com.example.NoOrb")
                .hasMessageContaining("the properties given to ORB.init")
                .hasMessageContaining("class path")
                .hasMessageContaining(OrbDiscovery.ORB_CLASS)
                .hasCauseInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void fallsBackToTheDefaultClass() {
        assertThatThrownBy(() -> ORB.init(null, null))
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining(OrbDiscovery.DEFAULT_ORB)
                .hasMessageContaining("the default");
        assertThatThrownBy(OrbDiscovery::singleton)
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining(OrbDiscovery.DEFAULT_SINGLETON);
    }

    @Test
    void reportsWhyAConstructorFailed() {
        assertThatThrownBy(() -> ORB.init(null, naming(Failing.class)))
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("no power");
    }

    @Test
    void refusesAClassThatIsNoOrb() {
        assertThatThrownBy(() -> ORB.init(null, naming(String.class)))
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("java.lang.String")
                .hasMessageContaining("is no org.omg.CORBA.ORB");
    }

    @Test
    void reportsABrokenService() throws IOException {
        registerService("com.example.Gone");

        assertThatThrownBy(() -> ORB.init(null, null))
                .isInstanceOf(INITIALIZE.class)
                .hasMessageContaining("com.example.Gone");
    }

    @Test
    void makesTheSingletonThatItsPropertyNames() throws IOException {
        writeOrbProperties(OrbDiscovery.SINGLETON_CLASS, First.class);
        assertThat(OrbDiscovery.singleton()).isInstanceOf(First.class);

        System.setProperty(OrbDiscovery.SINGLETON_CLASS, Second.class.getName());
        assertThat(OrbDiscovery.singleton()).isInstanceOf(Second.class);
    }

    @Test
    void keepsOneSingletonForTheProcess() {
        System.setProperty(OrbDiscovery.SINGLETON_CLASS, First.class.getName());

        ORB singleton = ORB.init();

        assertThat(ORB.init()).isSameAs(singleton);
    }
}
