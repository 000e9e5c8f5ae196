// A client of notification services: connects suppliers and consumers of each form and checks what arrives.
// The first argument is the reference of the factory; a line PASS or FAIL says what became of each check.

#include <CosNotifyChannelAdmin.hh>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

namespace Admin = CosNotifyChannelAdmin;
namespace Comm = CosNotifyComm;

static bool failed = false;

static void check(const std::string& name, const std::function<bool()>& condition) {
  auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  bool met = condition();
  while (!met && std::chrono::steady_clock::now() < deadline) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    met = condition();
  }
  failed |= !met;
  std::cout << (met ? "PASS " : "FAIL ") << name << std::endl;
}

// What came, by the number in each event; -1 stands for an any.
class Notes {
 public:
  void add(const CosNotification::StructuredEvent& event) {
    CORBA::Long number = -1;
    if (event.filterable_data.length() == 1) {
      event.filterable_data[0].value >>= number;
    }
    add(number);
  }

  void add(CORBA::Long number) {
    std::lock_guard<std::mutex> guard(lock);
    numbers.push_back(number);
  }

  bool are(std::vector<CORBA::Long> expected) {
    std::lock_guard<std::mutex> guard(lock);
    std::vector<CORBA::Long> sorted(numbers);
    std::sort(sorted.begin(), sorted.end());
    return sorted == expected;
  }

 private:
  std::mutex lock;
  std::vector<CORBA::Long> numbers;
};

class StructuredConsumer : public POA_CosNotifyComm::StructuredPushConsumer {
 public:
  Notes notes;
  void push_structured_event(const CosNotification::StructuredEvent& event) { notes.add(event); }
  void disconnect_structured_push_consumer() {}
  void offer_change(const CosNotification::EventTypeSeq&, const CosNotification::EventTypeSeq&) {}
};

class SequenceConsumer : public POA_CosNotifyComm::SequencePushConsumer {
 public:
  Notes notes;
  void push_structured_events(const CosNotification::EventBatch& events) {
    for (CORBA::ULong i = 0; i < events.length(); i++) {
      notes.add(events[i]);
    }
  }
  void disconnect_sequence_push_consumer() {}
  void offer_change(const CosNotification::EventTypeSeq&, const CosNotification::EventTypeSeq&) {}
};

class AnyConsumer : public POA_CosNotifyComm::PushConsumer {
 public:
  Notes notes;
  void push(const CORBA::Any& data) {
    const CosNotification::StructuredEvent* event;
    if (data >>= event) {
      notes.add(*event);
    } else {
      notes.add(-1);
    }
  }
  void disconnect_push_consumer() {}
  void offer_change(const CosNotification::EventTypeSeq&, const CosNotification::EventTypeSeq&) {}
};

static CosNotification::StructuredEvent event(CORBA::Long number) {
  CosNotification::StructuredEvent made;
  made.header.fixed_header.event_type.domain_name = CORBA::string_dup("Telecom");
  made.header.fixed_header.event_type.type_name = CORBA::string_dup("Alarm");
  made.header.fixed_header.event_name = CORBA::string_dup("e");
  made.filterable_data.length(1);
  made.filterable_data[0].name = CORBA::string_dup("number");
  made.filterable_data[0].value <<= number;
  made.remainder_of_body <<= "rest";
  return made;
}

// Events 1, 2 and 3 as a structured event and a sequence, and an any.
static void supply(Admin::EventChannel_ptr channel) {
  Admin::SupplierAdmin_var admin = channel->default_supplier_admin();
  Admin::ProxyID id;
  Admin::ProxyConsumer_var one = admin->obtain_notification_push_consumer(Admin::STRUCTURED_EVENT, id);
  Admin::StructuredProxyPushConsumer_var structured = Admin::StructuredProxyPushConsumer::_narrow(one);
  structured->connect_structured_push_supplier(Comm::StructuredPushSupplier::_nil());
  Admin::ProxyConsumer_var two = admin->obtain_notification_push_consumer(Admin::SEQUENCE_EVENT, id);
  Admin::SequenceProxyPushConsumer_var sequence = Admin::SequenceProxyPushConsumer::_narrow(two);
  sequence->connect_sequence_push_supplier(Comm::SequencePushSupplier::_nil());
  Admin::ProxyConsumer_var three = admin->obtain_notification_push_consumer(Admin::ANY_EVENT, id);
  Admin::ProxyPushConsumer_var anys = Admin::ProxyPushConsumer::_narrow(three);
  anys->connect_any_push_supplier(CosEventComm::PushSupplier::_nil());

  structured->push_structured_event(event(1));
  CosNotification::EventBatch batch;
  batch.length(2);
  batch[0] = event(2);
  batch[1] = event(3);
  sequence->push_structured_events(batch);
  CORBA::Any plain;
  plain <<= "plain";
  anys->push(plain);
}

static void forms(Admin::EventChannel_ptr channel) {
  Admin::ConsumerAdmin_var admin = channel->default_consumer_admin();
  Admin::ProxyID id;
  auto structured = new StructuredConsumer;
  Comm::StructuredPushConsumer_var structuredRef = structured->_this();
  Admin::ProxySupplier_var one = admin->obtain_notification_push_supplier(Admin::STRUCTURED_EVENT, id);
  Admin::StructuredProxyPushSupplier_var toStructured = Admin::StructuredProxyPushSupplier::_narrow(one);
  toStructured->connect_structured_push_consumer(structuredRef);
  auto sequence = new SequenceConsumer;
  Comm::SequencePushConsumer_var sequenceRef = sequence->_this();
  Admin::ProxySupplier_var two = admin->obtain_notification_push_supplier(Admin::SEQUENCE_EVENT, id);
  Admin::SequenceProxyPushSupplier_var toSequence = Admin::SequenceProxyPushSupplier::_narrow(two);
  toSequence->connect_sequence_push_consumer(sequenceRef);
  auto anys = new AnyConsumer;
  Comm::PushConsumer_var anysRef = anys->_this();
  Admin::ProxySupplier_var three = admin->obtain_notification_push_supplier(Admin::ANY_EVENT, id);
  Admin::ProxyPushSupplier_var toAnys = Admin::ProxyPushSupplier::_narrow(three);
  toAnys->connect_any_push_consumer(anysRef);
  Admin::ProxySupplier_var four = admin->obtain_notification_pull_supplier(Admin::STRUCTURED_EVENT, id);
  Admin::StructuredProxyPullSupplier_var pulled = Admin::StructuredProxyPullSupplier::_narrow(four);
  pulled->connect_structured_pull_consumer(Comm::StructuredPullConsumer::_nil());

  supply(channel);

  check("structured push", [&] { return structured->notes.are({-1, 1, 2, 3}); });
  check("sequence push", [&] { return sequence->notes.are({-1, 1, 2, 3}); });
  check("any push", [&] { return anys->notes.are({-1, 1, 2, 3}); });
  CosNotification::StructuredEvent_var first = pulled->pull_structured_event();
  check("structured pull", [&] { return first->filterable_data.length() <= 1; });
  toStructured->suspend_connection();
  toStructured->resume_connection();
  toStructured->disconnect_structured_push_supplier();
}

static void qualities(Admin::EventChannel_ptr channel) {
  CosNotification::QoSProperties qos;
  qos.length(1);
  qos[0].name = CORBA::string_dup("OrderPolicy");
  qos[0].value <<= CosNotification::FifoOrder;
  channel->set_qos(qos);
  qos[0].name = CORBA::string_dup("Colour");
  bool refused = false;
  try {
    channel->set_qos(qos);
  } catch (const CosNotification::UnsupportedQoS& error) {
    refused = error.qos_err.length() == 1 && error.qos_err[0].code == CosNotification::BAD_PROPERTY;
  }
  check("qualities", [&] { return refused; });
}

static void filter(Admin::EventChannel_ptr channel) {
  auto consumer = new StructuredConsumer;
  Comm::StructuredPushConsumer_var reference = consumer->_this();
  Admin::ProxyID id;
  Admin::ConsumerAdmin_var admin = channel->default_consumer_admin();
  Admin::ProxySupplier_var proxy = admin->obtain_notification_push_supplier(Admin::STRUCTURED_EVENT, id);
  Admin::StructuredProxyPushSupplier_var structured = Admin::StructuredProxyPushSupplier::_narrow(proxy);
  CosNotifyFilter::FilterFactory_var factory = channel->default_filter_factory();
  CosNotifyFilter::Filter_var made = factory->create_filter("EXTENDED_TCL");
  CosNotifyFilter::ConstraintExpSeq constraints;
  constraints.length(1);
  constraints[0].constraint_expr = CORBA::string_dup("$number > 2");
  CosNotifyFilter::ConstraintInfoSeq_var infos = made->add_constraints(constraints);
  structured->add_filter(made);
  structured->connect_structured_push_consumer(reference);
  supply(channel);
  check("filter", [&] { return consumer->notes.are({3}); });
}

int main(int argc, char** argv) {
  try {
    CORBA::ORB_var orb = CORBA::ORB_init(argc, argv);
    CORBA::Object_var rootObject = orb->resolve_initial_references("RootPOA");
    PortableServer::POA_var root = PortableServer::POA::_narrow(rootObject);
    PortableServer::POAManager_var manager = root->the_POAManager();
    manager->activate();
    CORBA::Object_var object = orb->string_to_object(argv[1]);
    Admin::EventChannelFactory_var factory = Admin::EventChannelFactory::_narrow(object);
    CosNotification::QoSProperties qos;
    CosNotification::AdminProperties limits;
    Admin::ChannelID id;
    Admin::EventChannel_var channel = factory->create_channel(qos, limits, id);
    qualities(channel);
    forms(channel);
    filter(channel);
    channel->destroy();
  } catch (const CORBA::Exception& failure) {
    std::cout << "FAIL " << failure._name() << std::endl;
    failed = true;
  }
  std::cout.flush();
  _exit(failed ? 1 : 0);
}
