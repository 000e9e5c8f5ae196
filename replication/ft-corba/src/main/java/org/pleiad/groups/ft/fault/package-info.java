/**
 * Reports of faults (CORBA 3.3 FT, 23.4): what the domain's log has decided, and what was noticed by asking members. They are
 * reports; nothing is decided by them.
 *
 * <p>Start reading at {@link org.pleiad.groups.ft.fault.FaultNotifierServant}.
 *
 * <pre>{@code
 * long id = notifier.connect_structured_fault_consumer(consumer);
 * notifier.replace_constraint(id, new EventType[0], "$ObjectGroupId == 7");
 * }</pre>
 */
package org.pleiad.groups.ft.fault;
