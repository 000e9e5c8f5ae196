package org.pleiad.groups.core;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The replies that a group remembers, so that a repeated request gets the same octets and is not executed again. It follows from the
 * requests and replies in their order, so it is the same at all members at the same position: what is forgotten, too.
 *
 * <p>Forgotten is what has expired by the domain's clock, what the client has acknowledged, and the oldest beyond the bounds. Of
 * what was forgotten before its time the client's highest number is kept, and requests up to it are refused: nobody knows any more
 * whether they were executed.
 *
 * <p>Changed on the group's executor; looked at by others, too, hence the monitor.
 */
final class DuplicateTable {
    /** Replies of one client, and their octets. */
    static final int CLIENT_REPLIES = 1_024;

    static final long CLIENT_OCTETS = 8L << 20;

    /** Replies of the group, their octets, and clients. */
    static final int REPLIES = 65_536;

    static final long OCTETS = 64L << 20;
    static final int CLIENTS = 65_536;

    private static final long SWEEP_MILLIS = 10_000;
    // what an entry costs beside its reply, roughly
    private static final int OVERHEAD = 128;

    private final LinkedHashMap<RequestId, Answer> answers = new LinkedHashMap<>();
    private final LinkedHashMap<String, Client> clients = new LinkedHashMap<>();
    private long octets;
    private long sweptMillis;

    /** What is known of a client. */
    private static final class Client {
        final TreeSet<Integer> numbers = new TreeSet<>();
        long octets;
        /** Requests up to this number are refused until {@link #until}, if {@link #forgot}. */
        int forgotten;

        boolean forgot;
        long until;
    }

    /** What is to be done with a request. */
    enum Verdict {
        EXECUTE,
        /** It was executed: {@link #reply} has the answer. */
        REPEATED,
        /** Nobody knows whether it was. */
        EXPIRED,
        /** Too many clients are remembered. */
        FULL
    }

    synchronized Verdict verdict(RequestId id, long expiresMillis, long clockMillis) {
        if (answers.containsKey(id)) {
            return Verdict.REPEATED;
        }
        Client client = clients.get(id.client());
        if (client == null && clients.size() >= CLIENTS && clockMillis - sweptMillis >= SWEEP_MILLIS) {
            sweep(clockMillis);
        }
        if (expiresMillis < clockMillis || client != null && client.forgot && id.number() <= client.forgotten) {
            return Verdict.EXPIRED;
        }
        return client == null && clients.size() >= CLIENTS ? Verdict.FULL : Verdict.EXECUTE;
    }

    /** The reply that a request got, or {@code null}. */
    synchronized byte[] reply(RequestId id) {
        Answer answer = answers.get(id);
        return answer == null ? null : answer.reply();
    }

    /** Whether a request can be told to be too late, whatever the clock says. */
    synchronized boolean hasForgotten(RequestId id) {
        Client client = clients.get(id.client());
        return client != null && client.forgot && id.number() <= client.forgotten;
    }

    synchronized int size() {
        return answers.size();
    }

    /** Remembers an answer; one without an id needs no remembering. */
    synchronized void add(Answer answer, long clockMillis) {
        if (answer.id().isPresent()) {
            RequestId id = answer.id().get();
            Client client = clients.computeIfAbsent(id.client(), name -> new Client());
            acknowledged(id.client(), client, answer.acknowledged(), answer.expiresMillis());
            put(id, client, answer);
            while (client.numbers.size() > 1
                    && (client.numbers.size() > CLIENT_REPLIES || client.octets > CLIENT_OCTETS)) {
                forget(new RequestId(id.client(), oldest(client, id.number())), client);
            }
            Iterator<RequestId> eldest = answers.keySet().iterator();
            while (answers.size() > 1 && (answers.size() > REPLIES || octets > OCTETS)) {
                RequestId old = eldest.next();
                forget(old, clients.get(old.client()));
                eldest = answers.keySet().iterator();
            }
        }
        if (clockMillis - sweptMillis >= SWEEP_MILLIS) {
            sweep(clockMillis);
        }
    }

    private static int oldest(Client client, int newest) {
        int first = client.numbers.first();
        return first != newest ? first : client.numbers.higher(first);
    }

    private void put(RequestId id, Client client, Answer answer) {
        Answer before = answers.put(id, answer);
        long change = answer.reply().length - (before == null ? -(long) OVERHEAD : before.reply().length);
        octets += change;
        client.octets += change;
        client.numbers.add(id.number());
    }

    private void acknowledged(String name, Client client, int below, long expiresMillis) {
        while (!client.numbers.isEmpty() && client.numbers.first() < below) {
            forget(new RequestId(name, client.numbers.first()), client);
        }
        if (below > 0) {
            lost(client, below - 1, expiresMillis);
        }
    }

    private void forget(RequestId id, Client client) {
        Answer answer = remove(id, client);
        lost(client, id.number(), answer.expiresMillis());
    }

    private static void lost(Client client, int number, long expiresMillis) {
        client.forgotten = client.forgot ? Math.max(client.forgotten, number) : number;
        client.forgot = true;
        client.until = Math.max(client.until, expiresMillis);
    }

    private Answer remove(RequestId id, Client client) {
        Answer answer = answers.remove(id);
        long size = answer.reply().length + (long) OVERHEAD;
        octets -= size;
        client.octets -= size;
        client.numbers.remove(id.number());
        return answer;
    }

    /** Gives up all that has expired; a repetition is refused by its own time from then on. */
    private void sweep(long clockMillis) {
        sweptMillis = clockMillis;
        answers.entrySet().removeIf(entry -> {
            if (entry.getValue().expiresMillis() >= clockMillis) {
                return false;
            }
            Client client = clients.get(entry.getKey().client());
            long size = entry.getValue().reply().length + (long) OVERHEAD;
            octets -= size;
            client.octets -= size;
            client.numbers.remove(entry.getKey().number());
            return true;
        });
        clients.values().removeIf(client -> client.numbers.isEmpty() && (!client.forgot || client.until < clockMillis));
    }

    synchronized void write(OctetWriter out) {
        out.number(sweptMillis).number(clients.size());
        clients.forEach((name, client) ->
                out.text(name).flag(client.forgot).number(client.forgotten).number(client.until));
        out.number(answers.size());
        answers.values().forEach(answer -> ItemCodec.answer(out, answer));
    }

    synchronized void read(OctetReader in) {
        answers.clear();
        clients.clear();
        octets = 0;
        sweptMillis = in.longNumber();
        int clientCount = in.count(17);
        for (int i = 0; i < clientCount; i++) {
            Client client = new Client();
            clients.put(in.text(), client);
            client.forgot = in.flag();
            client.forgotten = in.number();
            client.until = in.longNumber();
        }
        int count = in.count(17);
        for (int i = 0; i < count; i++) {
            Answer answer = ItemCodec.answer(in);
            RequestId id = answer.id().orElseThrow(() -> new OctetReader.Malformed("an answer without a request"));
            put(id, clients.computeIfAbsent(id.client(), name -> new Client()), answer);
        }
    }

    /** For tests: what is remembered, in order. */
    synchronized Map<RequestId, Answer> contents() {
        return new LinkedHashMap<>(answers);
    }
}
