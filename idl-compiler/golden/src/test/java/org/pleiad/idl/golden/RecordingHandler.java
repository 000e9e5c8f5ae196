package org.pleiad.idl.golden;

import golden.asynchronous.AMI_StoreHandlerPOA;
import golden.asynchronous.Store;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.Messaging.ExceptionHolder;

/** A reply handler that writes down what it is told. */
class RecordingHandler extends AMI_StoreHandlerPOA {
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    /** What it was told next: a text, or an exception. */
    Object next() throws InterruptedException {
        return told.poll(60, TimeUnit.SECONDS);
    }

    @Override
    public void get_size(int result) {
        told.add("size " + result);
    }

    @Override
    public void get_size_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void get_label(String result) {
        told.add("label " + result);
    }

    @Override
    public void get_label_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void set_label() {
        told.add("label set");
    }

    @Override
    public void set_label_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void price(double result) {
        told.add("price " + result);
    }

    @Override
    public void price_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void take(boolean result, int count, String[] left) {
        told.add("take " + result + " " + count + " " + Arrays.toString(left));
    }

    @Override
    public void take_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void twice(int number) {
        told.add("twice " + number);
    }

    @Override
    public void twice_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void total(int[] result) {
        told.add("total " + Arrays.toString(result));
    }

    @Override
    public void total_excep(ExceptionHolder holder) {
        raise(holder);
    }

    @Override
    public void partner(Store result) {
        told.add("partner " + result.label());
    }

    @Override
    public void partner_excep(ExceptionHolder holder) {
        raise(holder);
    }

    private void raise(ExceptionHolder holder) {
        try {
            holder.raise_exception();
        } catch (UserException | SystemException raised) {
            told.add(raised);
        }
    }
}
