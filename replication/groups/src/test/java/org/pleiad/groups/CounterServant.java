package org.pleiad.groups;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.pleiad.groups.member.StateAccessor;
import org.pleiad.groups.test.Plant.CounterPOA;

/** An ordinary servant: nothing in it knows of groups. */
final class CounterServant extends CounterPOA {
    private final String name;
    private int value;

    CounterServant(String name) {
        this.name = name;
    }

    @Override
    public int add(int count) {
        value += count;
        return value;
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public int measure(String what) {
        return what.length();
    }

    @Override
    public String where() {
        return name;
    }

    /** How its state is written and read. */
    static final class State implements StateAccessor<CounterServant> {
        @Override
        public void write(CounterServant servant, OutputStream out) throws IOException {
            new DataOutputStream(out).writeInt(servant.value);
        }

        @Override
        public void read(CounterServant servant, InputStream in) throws IOException {
            servant.value = new DataInputStream(in).readInt();
        }
    }
}
