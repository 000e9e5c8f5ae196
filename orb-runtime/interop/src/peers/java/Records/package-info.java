/**
 * Classes of the value types of {@code records.idl}, where every ORB looks for them. Start reading at {@link
 * Records.PersonImpl}.
 *
 * <pre>{@code
 * Person person = new PersonImpl("Ann", 30);
 * }</pre>
 */
package Records;
