package org.pleiad.idl.golden;

import golden.asynchronous.Busy;
import golden.asynchronous.NamesHolder;
import golden.asynchronous.Store;
import golden.asynchronous.StorePOA;
import golden.asynchronous.Unknown;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.NO_PERMISSION;

/** What the asynchronous calls of the golden code reach. */
class StoreServant extends StorePOA {
    /** What {@link #note} was given last. */
    final CountDownLatch noted = new CountDownLatch(1);

    /** Calls of {@link #size} wait for it. */
    final CountDownLatch counted = new CountDownLatch(1);

    /** Opens when the label has been set. */
    final CountDownLatch labelled = new CountDownLatch(1);

    private volatile String label = "store";

    @Override
    public int size() {
        try {
            return counted.await(30, TimeUnit.SECONDS) ? 7 : -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -2;
        }
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void label(String value) {
        label = value;
        labelled.countDown();
    }

    @Override
    public double price(String name) throws Unknown, Busy {
        switch (name) {
            case "unknown":
                throw new Unknown(name);
            case "busy":
                throw new Busy();
            case "forbidden":
                throw new NO_PERMISSION(name);
            default:
                return 1.5;
        }
    }

    @Override
    public boolean take(String name, IntHolder count, NamesHolder left) {
        count.value--;
        left.value = new String[] {name, "other"};
        return true;
    }

    @Override
    public void twice(IntHolder number) {
        number.value *= 2;
    }

    @Override
    public int[] total(int[] first, int[] second, String[][] labels) {
        return new int[] {first[0] + second[0], first[1] + second[1], labels.length};
    }

    @Override
    public void note(String text) {
        noted.countDown();
    }

    @Override
    public Store partner(Store other) {
        return other;
    }
}
