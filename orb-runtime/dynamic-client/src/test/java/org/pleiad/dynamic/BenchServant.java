package org.pleiad.dynamic;

import Workshop.BenchPOA;
import Workshop.Broken;
import Workshop.Choice;
import Workshop.Colour;
import Workshop.Everything;
import Workshop.Maybe;
import Workshop.Person;
import Workshop.Point;
import Workshop.Tool;
import Workshop.Tree;
import org.omg.CORBA.Any;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.StringHolder;
import org.omg.CORBA.TypeCode;

/** Gives back what it is given; serves with generated code what the dynamic side calls. */
class BenchServant extends BenchPOA {
    private volatile String hint = "";
    private volatile Colour shade = Colour.green;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public Colour shade() {
        return shade;
    }

    @Override
    public void shade(Colour value) {
        shade = value;
    }

    @Override
    public Everything echo_everything(Everything a) {
        return a;
    }

    @Override
    public Tree echo_tree(Tree a) {
        return a;
    }

    @Override
    public Choice echo_choice(Choice a) {
        return a;
    }

    @Override
    public Maybe perhaps(Maybe a) {
        return a;
    }

    @Override
    public Any something(Any a) {
        return a;
    }

    @Override
    public Person echo_person(Person a) {
        return a;
    }

    @Override
    public String tag(String a) {
        return a;
    }

    @Override
    public TypeCode type(TypeCode a) {
        return a;
    }

    @Override
    public org.omg.CORBA.Object reference(org.omg.CORBA.Object a) {
        return a;
    }

    @Override
    public Tool echo_tool(Tool a) {
        return a;
    }

    @Override
    public int[] few(int[] a) {
        return a;
    }

    @Override
    public int divide(int dividend, int divisor, IntHolder rest, StringHolder remark) throws Broken {
        if (divisor == 0) {
            throw new Broken("division by zero", new Point((short) 1, 2.5));
        }
        rest.value = dividend % divisor;
        remark.value = remark.value + "!";
        return dividend / divisor;
    }

    @Override
    public void hint(String text) {
        hint = text;
    }

    @Override
    public String hinted() {
        return hint;
    }

    @Override
    public String around(int n, org.omg.CORBA.Context context) {
        return "";
    }
}
