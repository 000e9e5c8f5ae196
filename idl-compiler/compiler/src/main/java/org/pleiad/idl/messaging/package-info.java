/**
 * The IDL that asynchronous calls with reply handlers imply: for each interface one of its handler (CORBA 3.3 part 1,
 * 17.14). It is made of the model, so that every generator works for it as it is.
 *
 * <p>Start reading at {@link org.pleiad.idl.messaging.ImpliedIdl}.
 *
 * <pre>{@code
 * ImpliedIdl implied = ImpliedIdl.of(specification);
 * ScopedName handler = implied.handlers().get(grid.name()); // AMI_GridHandler
 * }</pre>
 */
package org.pleiad.idl.messaging;
