package org.pleiad.interop.peer;

import Records.CardImpl;
import Records.Count;
import Records.Describable;
import Records.DescribableHelper;
import Records.Employee;
import Records.EmployeeHelper;
import Records.EmployeeHolder;
import Records.EmployeeImpl;
import Records.Exchange;
import Records.Manager;
import Records.Node;
import Records.NodeHolder;
import Records.NodeImpl;
import Records.NumbersHelper;
import Records.Pairing;
import Records.PairingHolder;
import Records.Person;
import Records.PersonHelper;
import Records.PersonHolder;
import Records.PersonImpl;
import Records.Point;
import Records.SquareImpl;
import Records.TextHelper;
import java.util.Arrays;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.ORB;
import org.omg.PortableServer.POA;

/** Value types, there and back. */
final class ValueChecks {
    private static final String CUSTOM = "org.pleiad.interop.peer.CustomChecks";

    private final ORB orb;
    private final POA poa;
    private final Exchange exchange;

    private ValueChecks(ORB orb, POA poa, Exchange exchange) {
        this.orb = orb;
        this.poa = poa;
        this.exchange = exchange;
    }

    static void add(Map<String, Check> checks, ORB orb, POA poa, Exchange exchange) {
        var all = new ValueChecks(orb, poa, exchange);
        checks.put("value", all::plain);
        checks.put("value-null", all::nulls);
        checks.put("value-shared", all::shared);
        checks.put("value-derived", all::derived);
        checks.put("value-derived-in-base", all::derivedInBase);
        checks.put("value-cut-by-server", all::cutByServer);
        checks.put("value-cut-by-client", all::cutByClient);
        checks.put("value-list", all::list);
        checks.put("value-ring", all::ring);
        checks.put("value-box-text", all::boxedText);
        checks.put("value-box-numbers", all::boxedNumbers);
        checks.put("value-box-count", all::boxedCount);
        checks.put("value-box-place", all::boxedPlace);
        checks.put("value-abstract", all::abstractValue);
        checks.put("value-in-struct", all::inStruct);
        checks.put("value-in-any", all::inAny);
        checks.put("box-in-any", all::boxInAny);
        checks.put("derived-in-any", all::derivedInAny);
        checks.put("abstract-interface-value", all::describableValue);
        checks.put("abstract-interface-reference", all::describableReference);
        checks.put("abstract-interface-null", all::describableNull);
        if (isCustomPossible()) {
            checks.put("value-custom", () -> Class.forName(CUSTOM)
                    .getMethod("custom", Exchange.class)
                    .invoke(null, exchange));
        }
    }

    /** Not with omniORB, whose compiler refuses custom value types. */
    private static boolean isCustomPossible() {
        try {
            Class.forName(CUSTOM);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    private static Employee employee(String name, Person boss) {
        EmployeeImpl employee = new EmployeeImpl();
        employee.name = name;
        employee.company = "Pleiad";
        employee.boss = boss;
        employee.grade = 3;
        return employee;
    }

    private static Node node(int content, Node next) {
        NodeImpl node = new NodeImpl();
        node.content = content;
        node.next = next;
        return node;
    }

    private void plain() {
        Person ann = new PersonImpl("Ann", 30);
        Person bob = new PersonImpl("Bob", 40);
        PersonHolder b = new PersonHolder(bob);
        PersonHolder c = new PersonHolder();
        Person result = exchange.e_Person(ann, b, c);
        Check.that(ann.equals(result) && ann.equals(b.value) && bob.equals(c.value), "another person");
        Check.that(result == b.value, "not shared in the reply");
    }

    private void nulls() {
        PersonHolder b = new PersonHolder(null);
        PersonHolder c = new PersonHolder(new PersonImpl());
        Check.that(exchange.e_Person(null, b, c) == null && b.value == null && c.value == null, "not null");
    }

    private void shared() {
        Person ann = new PersonImpl("Ann", 30);
        Check.that(exchange.same(ann, ann), "two of one");
        Check.that(!exchange.same(ann, new PersonImpl("Ann", 30)), "one of two");
    }

    private void derived() {
        Employee boss = employee("Eve", null);
        Employee ann = employee("Ann", boss);
        EmployeeHolder b = new EmployeeHolder(boss);
        EmployeeHolder c = new EmployeeHolder();
        Employee result = exchange.e_Employee(ann, b, c);
        Check.that(result.name.equals("Ann") && result.company.equals("Pleiad") && result.grade == 3, "state");
        Check.that(result.boss.name.equals("Eve") && ((Employee) result.boss).boss == null, "nested state");
        Check.that(b.value == result && c.value == result.boss, "not shared");
    }

    private void derivedInBase() {
        Employee ann = employee("Ann", new PersonImpl("Eve", 50));
        PersonHolder b = new PersonHolder(ann.boss);
        PersonHolder c = new PersonHolder();
        Person result = exchange.e_Person(ann, b, c);
        Check.that(result instanceof Employee && ((Employee) result).grade == 3, "no employee");
        Check.that(new PersonImpl("Eve", 50).equals(c.value), "the boss");
    }

    private void cutByServer() {
        Check.that(exchange.kind(new Promoted("Ann", "Acme")).equals("Employee Ann Acme"), "not cut right");
        PersonHolder b = new PersonHolder(new Promoted("Ann", "Acme"));
        PersonHolder c = new PersonHolder();
        Person result = exchange.e_Person(new PersonImpl("Bob", 1), b, c);
        Check.that(result.name.equals("Bob") && c.value.name.equals("Ann"), "what follows is lost");
    }

    private void cutByClient() {
        Person result = exchange.promote(employee("Ann", null));
        Check.that(result instanceof Employee && !(result instanceof Manager), "not cut: " + result);
        Check.that(result.name.equals("Ann") && ((Employee) result).grade == 9, "state");
    }

    private void list() {
        Node list = node(1, node(2, node(3, null)));
        NodeHolder b = new NodeHolder(list.next);
        NodeHolder c = new NodeHolder();
        Node result = exchange.e_Node(list, b, c);
        Check.that(result.next.next.content == 3 && result.next.next.next == null, "list");
        Check.that(b.value == result && c.value == result.next, "not shared");
    }

    private void ring() {
        Node last = node(3, null);
        last.next = node(1, node(2, last));
        Check.that(exchange.ring(last) == 3, "ring");
        Node result = exchange.e_Node(last, new NodeHolder(), new NodeHolder());
        Check.that(result.next.next.next == result && result.content == 3, "ring in the reply");
    }

    private void boxedText() {
        Check.that(exchange.e_Text("text").equals("text"), "text");
        Check.that(exchange.e_Text("").isEmpty(), "empty text");
        Check.that(exchange.e_Text(null) == null, "no text");
    }

    private void boxedNumbers() {
        Check.that(Arrays.equals(exchange.e_Numbers(new int[] {1, 2, 3}), new int[] {1, 2, 3}), "numbers");
        Check.that(exchange.e_Numbers(new int[0]).length == 0, "no numbers");
    }

    private void boxedCount() {
        Check.that(exchange.e_Count(new Count(5)).value == 5, "count");
    }

    private void boxedPlace() {
        Point result = exchange.e_Place(new Point(3, (byte) 4));
        Check.that(result.x == 3 && result.y == 4, "place");
    }

    private void abstractValue() {
        SquareImpl square = new SquareImpl();
        square.side = 3;
        Check.that(exchange.e_Shape(square).area() == 9, "area");
    }

    private void inStruct() {
        Person ann = new PersonImpl("Ann", 30);
        Person bob = employee("Bob", ann);
        Pairing pairing = new Pairing(ann, new Person[] {bob, null, ann}, bob);
        PairingHolder c = new PairingHolder();
        Pairing result = exchange.e_Pairing(pairing, new PairingHolder(pairing), c);
        Check.that(result.one == result.others[2] && result.others[0] == result.again, "not shared");
        Check.that(result.others[1] == null && ((Employee) result.again).boss == result.one, "state");
    }

    private Any echo(Any any) {
        AnyHolder b = new AnyHolder(any);
        AnyHolder c = new AnyHolder();
        exchange.e_any(any, b, c);
        return c.value;
    }

    private void inAny() {
        Any any = orb.create_any();
        Person ann = new PersonImpl("Ann", 30);
        PersonHelper.insert(any, ann);
        Check.that(ann.equals(PersonHelper.extract(echo(any))), "person");
    }

    private void boxInAny() {
        Any any = orb.create_any();
        TextHelper.insert(any, "text");
        Check.that("text".equals(TextHelper.extract(echo(any))), "text");
        NumbersHelper.insert(any, new int[] {1, 2});
        Check.that(Arrays.equals(new int[] {1, 2}, NumbersHelper.extract(echo(any))), "numbers");
    }

    private void derivedInAny() {
        Any any = orb.create_any();
        EmployeeHelper.insert(any, employee("Ann", employee("Eve", null)));
        Employee back = EmployeeHelper.extract(echo(any));
        Check.that(back.boss.name.equals("Eve") && back.grade == 3, "employee");
    }

    private void describableValue() {
        CardImpl card = new CardImpl();
        card.text = "text";
        Check.that(exchange.describe(card).equals("card text"), "card");
        Check.that(exchange.provide(false).describe().equals("card from the server"), "card from the server");
    }

    private void describableReference() throws Exception {
        Describable board =
                DescribableHelper.narrow(poa.servant_to_reference(new ExchangeServant.BoardServant()));
        Check.that(exchange.describe(board).equals("board"), "board");
        Check.that(exchange.provide(true).describe().equals("board"), "board of the server");
    }

    private void describableNull() {
        Check.that(exchange.describe(null).equals("nobody"), "nobody");
    }
}
