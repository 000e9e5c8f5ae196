package org.pleiad.groups.proof;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pleiad.groups.proof.cells.CellsPOA;

/** Cells and tokens in memory: what a user would write, and two methods for its state. */
final class CellsServant extends CellsPOA {
    private Map<Integer, Long> cells = new TreeMap<>();
    private Map<String, Integer> tokens = new TreeMap<>();

    @Override
    public long get(int cell) {
        return cells.getOrDefault(cell, 0L);
    }

    @Override
    public void set(int cell, long value) {
        cells.put(cell, value);
    }

    @Override
    public boolean compare_and_set(int cell, long expected, long value) {
        boolean same = get(cell) == expected;
        if (same) {
            set(cell, value);
        }
        return same;
    }

    @Override
    public int count(String token) {
        return tokens.merge(token, 1, Integer::sum);
    }

    @Override
    public String[] counted_twice() {
        List<String> twice = new ArrayList<>();
        tokens.forEach((token, times) -> {
            if (times > 1) {
                twice.add(token);
            }
        });
        return twice.toArray(String[]::new);
    }

    @Override
    public String[] missing(String[] these) {
        List<String> missing = new ArrayList<>();
        for (String token : these) {
            if (!tokens.containsKey(token)) {
                missing.add(token);
            }
        }
        return missing.toArray(String[]::new);
    }

    @Override
    public long digest() {
        return 31L * cells.hashCode() + tokens.hashCode();
    }

    void writeState(DataOutputStream out) throws IOException {
        out.writeInt(cells.size());
        for (Map.Entry<Integer, Long> cell : cells.entrySet()) {
            out.writeInt(cell.getKey());
            out.writeLong(cell.getValue());
        }
        out.writeInt(tokens.size());
        for (Map.Entry<String, Integer> token : tokens.entrySet()) {
            out.writeUTF(token.getKey());
            out.writeInt(token.getValue());
        }
    }

    void readState(DataInputStream in) throws IOException {
        Map<Integer, Long> newCells = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            newCells.put(in.readInt(), in.readLong());
        }
        Map<String, Integer> newTokens = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            newTokens.put(in.readUTF(), in.readInt());
        }
        cells = newCells;
        tokens = newTokens;
    }
}
