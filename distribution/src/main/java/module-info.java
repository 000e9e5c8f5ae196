/** The {@code pleiad} command. Its verbs are services, so that a further jar brings further verbs. */
module org.pleiad.cli {
    requires transitive info.picocli;
    requires org.pleiad.activator;
    requires org.pleiad.console;
    requires org.pleiad.dynamic;
    requires org.pleiad.events;
    requires org.pleiad.events.client;
    requires org.pleiad.groups;
    requires org.pleiad.groups.ft;
    requires org.pleiad.groups.services;
    requires org.pleiad.idl;
    requires org.pleiad.ir;
    requires org.pleiad.naming;
    requires org.pleiad.orb;

    exports org.pleiad.cli;

    // picocli sets the options' fields by reflection
    opens org.pleiad.cli to
            info.picocli;
    opens org.pleiad.cli.activator to
            info.picocli;
    opens org.pleiad.cli.bench to
            info.picocli;
    opens org.pleiad.cli.call to
            info.picocli;
    opens org.pleiad.cli.completion to
            info.picocli;
    opens org.pleiad.cli.console to
            info.picocli;
    opens org.pleiad.cli.events to
            info.picocli;
    opens org.pleiad.cli.group to
            info.picocli;
    opens org.pleiad.cli.idl to
            info.picocli;
    opens org.pleiad.cli.ior to
            info.picocli;
    opens org.pleiad.cli.naming to
            info.picocli;
    opens org.pleiad.cli.ping to
            info.picocli;
    opens org.pleiad.cli.repository to
            info.picocli;
    opens org.pleiad.cli.service to
            info.picocli;

    uses org.pleiad.cli.Verb;
    uses org.pleiad.groups.MemberProvider;

    provides org.pleiad.cli.Verb with
            org.pleiad.cli.activator.ActivatorVerb,
            org.pleiad.cli.bench.BenchVerb,
            org.pleiad.cli.call.CallVerb,
            org.pleiad.cli.completion.CompletionVerb,
            org.pleiad.cli.console.ConsoleVerb,
            org.pleiad.cli.events.EventsVerb,
            org.pleiad.cli.group.GroupVerb,
            org.pleiad.cli.idl.IdlVerb,
            org.pleiad.cli.ior.IorVerb,
            org.pleiad.cli.naming.NamingVerb,
            org.pleiad.cli.ping.PingVerb,
            org.pleiad.cli.repository.RepositoryVerb;
}
