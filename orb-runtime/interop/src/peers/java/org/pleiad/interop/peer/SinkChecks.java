package org.pleiad.interop.peer;

import Sink.CELLS;
import Sink.Colour;
import Sink.CountedHelper;
import Sink.Echo;
import Sink.EchoHelper;
import Sink.Listener;
import Sink.ListenerHelper;
import Sink.Loaded;
import Sink.Named;
import Sink.NamedHelper;
import Sink.PingerHelper;
import Sink.Plain;
import Sink.Subscription;
import java.util.Map;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.PortableServer.POA;

/** Attributes, inheritance, exceptions, one-way calls, references and big payloads. */
final class SinkChecks {
    private static final long PATIENCE_MILLIS = 20_000;

    private SinkChecks() {}

    static void add(Map<String, Check> checks, Echo echo, POA poa) {
        checks.put("attributes", () -> {
            Check.that(echo.name().startsWith("sink"), "name is " + echo.name());
            echo.count(-17);
            Check.same(-17, echo.count());
            echo.shade(Colour.green);
            Check.same(Colour.green, echo.shade());
        });
        checks.put("constants", () -> Check.same(10, CELLS.value));
        checks.put("inheritance", () -> {
            Check.that(echo._is_a(NamedHelper.id()) && echo._is_a(CountedHelper.id()), "does not know its bases");
            Check.that(!echo._is_a(PingerHelper.id()), "claims to be a Pinger");
            Named base = NamedHelper.narrow(echo);
            Check.same(echo.name(), base.name());
            Check.same(echo.name(), EchoHelper.narrow(base).name());
            try {
                PingerHelper.narrow(echo);
                throw new AssertionError("narrowed to a Pinger");
            } catch (BAD_PARAM expected) {
                // the mapping's way to refuse
            }
        });
        checks.put("user exceptions", () -> {
            try {
                echo.raise_plain();
                throw new AssertionError("no Plain");
            } catch (Plain expected) {
                // typed
            }
            try {
                echo.raise_loaded(5, "because \u00e9", new int[] {1, -2});
                throw new AssertionError("no Loaded");
            } catch (Loaded loaded) {
                Check.same(new Loaded(5, "because \u00e9", new int[] {1, -2}, Colour.blue), loaded);
            }
        });
        checks.put("system exception", () -> {
            try {
                echo.raise_system(0x4f4d0011);
                throw new AssertionError("no BAD_PARAM");
            } catch (BAD_PARAM thrown) {
                Check.same(0x4f4d0011, thrown.minor);
                Check.that(thrown.completed == CompletionStatus.COMPLETED_NO, "completed " + thrown.completed.value());
            }
        });
        checks.put("one-way", () -> {
            int before = echo.posted();
            for (int i = 1; i <= 100; i++) {
                echo.post(i);
            }
            long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (echo.posted() != before + 5050) {
                Check.that(System.currentTimeMillis() < deadline, "only " + (echo.posted() - before) + " of 5050 arrived");
            }
        });
        checks.put("call-backs", () -> {
            ListenerServant servant = new ListenerServant(poa, 10);
            Listener listener = ListenerHelper.narrow(poa.servant_to_reference(servant));
            Check.same(1 + 2 + 3 + 30, echo.call_back(listener, 3));
            Check.same("because you asked 42", echo.provoke(listener));
            Check.same(22 + 100, echo.tell_all(new Listener[] {listener, null, listener}));
            Check.same(15, echo.subscribe(new Subscription("topic", listener)));
        });
        checks.put("factory", () -> {
            Listener made = echo.make_listener();
            Check.same(8, made.tell(7));
            made.leave();
            try {
                made.tell(1);
                throw new AssertionError("still there");
            } catch (OBJECT_NOT_EXIST expected) {
                Check.that(made._non_existent(), "_non_existent says no");
            }
            Check.that(!echo._non_existent(), "the sink is said not to exist");
        });
        for (int length : new int[] {0, 1, 1000, 200_000, 300_000, 1 << 20}) {
            checks.put("payload of " + length, () -> {
                Check.same(length, Pattern.matching(echo.produce(length)));
                Check.same(length, echo.consume(Pattern.make(length)));
            });
        }
    }
}
